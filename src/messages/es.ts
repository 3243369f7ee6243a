import type { en } from "./en";
import { catalytic } from "./es/catalytic";
import { cli } from "./es/cli";
import { common, say } from "./es/common";
import { comparison } from "./es/comparison";
import { doors } from "./es/doors";
import { gaps } from "./es/gaps";
import { indicators } from "./es/indicators";
import { network } from "./es/network";
import { pane } from "./es/pane";
import { problems } from "./es/problems";
import { questions } from "./es/questions";
import { tables } from "./es/tables";
import { timeChart } from "./es/time-chart";

export const es: typeof en = {
  say,
  common,
  questions,
  problems,
  doors,
  tables,
  network,
  catalytic,
  comparison,
  gaps,
  indicators,
  timeChart,
  cli,
  pane,
};
