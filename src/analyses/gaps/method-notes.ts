import { testedChanges } from "./answer";
import type { GapsFindings, GapSeries } from "./findings";
import { ours } from "./pairs";
import { whatOf } from "./sentences";
import type { Note, PresentContext } from "../analysis";
import type { DisparityFormula } from "../../statistics/index-of-disparity";
import type { Words } from "../../messages/words";
import type { Sheet } from "../../sheets/sheet";

/** Gaps that a kind of note is told of by name. */
const MOST_NAMED = 6;

interface Noted {
  readonly series: GapSeries;
  readonly note: Note;
}

function notesWith(findings: GapsFindings, code: string): Noted[] {
  return ours(findings).flatMap((series) =>
    series.notes.filter((note) => note.code === code).map((note) => ({ series, note }))
  );
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

function referenceLines(findings: GapsFindings, { options, words }: PresentContext): string[] {
  const say = words.gaps.method;
  const { reference, referenceGroup } = options;
  const rule = reference === "largest" || reference === "total" ? reference : "best";
  const passedOver = notesWith(findings, "bestTooSmall").map(({ note }) =>
    String(note.details.group)
  );
  return [
    say.reference(rule),
    ...(typeof referenceGroup === "string" && referenceGroup.trim() !== ""
      ? [say.named(referenceGroup.trim())]
      : []),
    ...(passedOver.length > 0 ? [say.passedOver(once(passedOver))] : []),
    ...(notesWith(findings, "totalHoldsGroup").length > 0 ? [say.totalHoldsGroup] : []),
  ];
}

function hidingLines({ threshold, zeros }: GapsFindings, words: Words): string[] {
  const say = words.gaps.method;
  return threshold === 0
    ? [say.hidingOff, say.unreliable]
    : [say.hiding(threshold, zeros), say.hidingScope, say.overTime, say.unreliable];
}

function methodLines(findings: GapsFindings, context: PresentContext): string[] {
  const { words, options } = context;
  const say = words.gaps.method;
  const { tested, byChance } = testedChanges(findings);
  const formula = words.gaps.disparity.formulas[options.formula as DisparityFormula];
  return [
    say.unit,
    ...referenceLines(findings, context),
    say.intervals,
    say.chance,
    ...(notesWith(findings, "halfAdded").length > 0 ? [say.halfAdded] : []),
    say.change,
    say.scales,
    ...(tested > 0 ? [say.falseAlarms(tested, byChance)] : []),
    say.formula(formula),
    say.entropy,
    say.parts,
    say.parity,
    ...hidingLines(findings, words),
    say.source,
  ];
}

function leftOutLines(findings: GapsFindings, { words, leftOut }: PresentContext): string[] {
  const say = words.gaps.method;
  const what = ({ series }: Noted): string => whatOf(series, findings, words);
  const changed = notesWith(findings, "measureChanged").map((noted) =>
    say.measureChanged(
      String(noted.note.details.event),
      String(noted.note.details.period),
      what(noted)
    )
  );
  const overlapping = once(notesWith(findings, "groupsOverlap").map(what));
  const undirected = findings.notes.find(({ code }) => code === "noDirection");
  const hidden = findings.gaps.reduce(
    (sum, { suppression: { primary, complementary } }) => sum + primary + complementary,
    0
  );
  const small = findings.gaps.reduce((sum, { suppression }) => sum + suppression.primary, 0);
  return [
    ...leftOut,
    ...(hidden > 0 ? [say.withheld(hidden, small)] : []),
    ...once(changed).slice(0, MOST_NAMED),
    ...(overlapping.length > 0 ? [say.overlap(overlapping)] : []),
    ...(undirected ? [say.noDirection(Number(undirected.details.count))] : []),
  ];
}

/** "How this was worked out" and "What we left out". */
export function closingNotes(findings: GapsFindings, context: PresentContext): Sheet["notes"] {
  const { common } = context.words;
  const lines = leftOutLines(findings, context);
  return [
    { heading: common.howWorkedOut, lines: methodLines(findings, context) },
    { heading: common.whatLeftOut, lines: lines.length > 0 ? lines : [common.nothingLeftOut] },
  ];
}
