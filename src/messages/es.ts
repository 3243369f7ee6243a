import type { en } from "./en";
import { catalytic } from "./es/catalytic";
import { cli } from "./es/cli";
import { common, say } from "./es/common";
import { doors } from "./es/doors";
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
  timeChart,
  cli,
  pane,
};
