import { catalytic } from "./en/catalytic";
import { cli } from "./en/cli";
import { common, say } from "./en/common";
import { comparison } from "./en/comparison";
import { doors } from "./en/doors";
import { gaps } from "./en/gaps";
import { indicators } from "./en/indicators";
import { network } from "./en/network";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { questions } from "./en/questions";
import { tables } from "./en/tables";
import { timeChart } from "./en/time-chart";

export const en = {
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
