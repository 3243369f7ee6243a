import { common, say } from "./common";
import { doors } from "./doors";
import { pane } from "./pane";
import { problems } from "./problems";
import { questions } from "./questions";
import { tables } from "./tables";

/** What the pane says: all but the words of result sheets and of the headless run. */
export const shown = {
  say,
  common,
  questions,
  problems,
  doors,
  tables,
  pane,
};
