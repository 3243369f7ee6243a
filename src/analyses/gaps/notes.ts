import type { Asked } from "./asked";
import type { ShownPeriod } from "./changes";
import type { Reference } from "./reference";
import type { GapSource } from "./source";
import { groupsOverlap } from "./summary";
import type { Note } from "../analysis";
import type { IndicatorEvent } from "../../tables/indicator-records";

/** What the notes of a gap are told from. */
interface Noted {
  readonly series: GapSource;
  readonly latest: ShownPeriod | null;
  readonly reference: Reference | null;
  readonly asked: Asked;
  readonly measureChange: IndicatorEvent | null;
}

/** What a reader of one gap has to know, about its latest period. */
export function seriesNotes({ series, latest, reference, asked, measureChange }: Noted): Note[] {
  const note = (about: string, code: string, details: Note["details"] = {}): Note => ({
    about,
    code,
    details,
  });
  const shown = latest?.shown ?? [];
  const without = shown.filter(({ counts }) => counts === null).length;
  const guessed = shown.filter(({ approximate }) => approximate).length;
  const withheld = (latest?.source.cells.length ?? 0) - shown.length;
  const hasZero =
    reference?.cell.counts?.events === 0 || shown.some(({ counts }) => counts?.events === 0);
  const isOther =
    reference !== null && reference.rule !== (asked.group === null ? asked.reference : "named");
  return [
    without > 0 ? note("groups", "noCounts", { count: without }) : [],
    guessed > 0 ? note("groups", "approximateCounts", { count: guessed }) : [],
    withheld > 0 ? note("groups", "withheld", { count: withheld }) : [],
    withheld > 0 && shown.length > 0 ? note("summary", "ofShownGroups") : [],
    groupsOverlap(shown, latest?.everyone ?? null) ? note("summary", "groupsOverlap") : [],
    reference !== null && reference.passedOver !== null
      ? note("reference", "bestTooSmall", { group: reference.passedOver })
      : [],
    isOther ? note("reference", "otherRule", { rule: reference.rule }) : [],
    reference?.rule === "total" ? note("reference", "totalHoldsGroup") : [],
    series.better === null ? note("toParity", "noDirection") : [],
    hasZero ? note("ratioLow", "halfAdded") : [],
    measureChange === null
      ? []
      : note("change", "measureChanged", {
          event: measureChange.event,
          period: measureChange.period.label,
        }),
  ].flat();
}
