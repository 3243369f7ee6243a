import { fullYear, monthNamed } from "./dates-in-cells";
import { tidy, wordKey } from "./names";

const STAGES: readonly (readonly string[])[] = [
  ["baseline", "pre", "before", "líneabase", "lineabase", "inicial", "antes", "previo"],
  ["midline", "mid", "interim", "during", "intermedia", "intermedio", "durante"],
  ["endline", "post", "after", "final", "followup", "después", "despues", "seguimiento"],
];
const SEASONS: readonly (readonly string[])[] = [
  ["winter", "invierno"],
  ["spring", "primavera"],
  ["summer", "verano"],
  ["fall", "autumn", "otoño", "otono"],
];

interface Moment {
  readonly kind: "number" | "time" | "stage";
  readonly at: number;
}

function monthOf(word: string): number | null {
  const season = SEASONS.findIndex((names) => names.includes(wordKey(word)));
  return monthNamed(word) ?? (season < 0 ? null : season * 3 + 1);
}

/** When a wave's label says it was: a year with a part of it, a running number, or a stage; null where it does not. */
function momentOf(label: string): Moment | null {
  const text = tidy(label).toLowerCase();
  const stage = STAGES.findIndex((words) => words.includes(wordKey(text)));
  if (stage >= 0) return { kind: "stage", at: stage };
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const isSchoolYear = iso && !iso[3] && Number(iso[2]) === (Number(iso[1]) + 1) % 100;
  if (iso && !isSchoolYear)
    return {
      kind: "time",
      at: Number(iso[1]) + (Number(iso[2]) - 1) / 12 + Number(iso[3] ?? 0) / 400,
    };
  const fiscal = /^(?:fy|sy|año fiscal)\s*'?(\d{4}|\d{2})(?:\s*[-/–]\s*\d{2,4})?$/.exec(text);
  if (fiscal) return { kind: "time", at: fullYear(fiscal[1]) };
  const parts = /^(\d{4})(?:\s*[-/–]\s*(?:\d{4}|\d{2}))?$/.exec(text);
  if (parts) return { kind: "time", at: Number(parts[1]) };
  const quarter =
    /^(\d{4})\s*-?\s*[qt]([1-4])$/.exec(text) ?? /^()[qt]([1-4])\s*-?\s*(\d{4})$/.exec(text);
  if (quarter)
    return { kind: "time", at: Number(quarter[1] || quarter[3]) + (Number(quarter[2]) - 1) / 4 };
  const named = /^(\p{L}+)\.?[\s-]*(?:de\s+)?'?(\d{4}|\d{2})$/u.exec(text);
  const month = named ? monthOf(named[1]) : null;
  if (named && month) return { kind: "time", at: fullYear(named[2]) + (month - 1) / 12 };
  const running = /^(?:wave|round|survey|w|r|t|time|ronda|ola|encuesta|#)?\s*(\d{1,3})$/.exec(text);
  if (running) return { kind: "number", at: Number(running[1]) };
  const withYear = /^(?:wave|round|survey|ronda|ola|encuesta)\s+(\d{4})$/.exec(text);
  return withYear ? { kind: "time", at: Number(withYear[1]) } : null;
}

/** Waves in order of time where all labels tell it in the same way, else as given (the order of the sheet). */
export function orderedWaves(labels: readonly string[]): readonly string[] {
  const moments = labels.map((label) => ({ label, moment: momentOf(label) }));
  const kinds = new Set(moments.map(({ moment }) => moment?.kind));
  if (kinds.size !== 1 || kinds.has(undefined)) return labels;
  return moments
    .sort((a, b) => (a.moment?.at ?? 0) - (b.moment?.at ?? 0))
    .map(({ label }) => label);
}
