import type { shown as english } from "../en/shown";
import { common, say } from "./common";
import { doors } from "./doors";
import { pane } from "./pane";
import { problems } from "./problems";
import { questions } from "./questions";
import { tables } from "./tables";

export const shown: typeof english = {
  say,
  common,
  questions,
  problems,
  doors,
  tables,
  pane,
};
