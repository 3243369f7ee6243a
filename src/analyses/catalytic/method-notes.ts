import type { CatalyticFindings } from "./findings";
import { levelName } from "./level-name";
import type { PresentContext } from "../analysis";
import type { Words } from "../../messages/words";
import type { Sheet } from "../../sheets/sheet";

const SMALLEST_P = 0.001;

function conditionLines({ thresholds, scale, notes }: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic.method;
  const has = (code: string): boolean => notes.some((note) => note.code === code);
  const { trust, level } = thresholds;
  return [
    ...(trust === null ? [say.noTrust] : [say.trust(trust)]),
    ...(level === null
      ? [has("levelWordsNeedScale") ? say.levelNeedsScale : say.noLevel]
      : [
          say.level(
            levelName(level, scale, words),
            level,
            words.catalytic.scaleNames[scale ?? "rating"]
          ),
        ]),
  ];
}

function chanceLine({ triadsByChance }: CatalyticFindings, words: Words): string {
  const say = words.catalytic.method;
  if (triadsByChance === null) return say.noChance;
  const { observed, expected, p, draws, seed } = triadsByChance;
  const inWords = p < SMALLEST_P ? say.belowP(SMALLEST_P) : say.exactP(p);
  return say.chance(observed, expected, inWords, draws, seed);
}

function methodLines(findings: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic.method;
  const { work, sharedWork, summary, wave, relation } = findings;
  const workLine = {
    initiatives: say.initiatives,
    agendaAreas: say.agendaAreas,
    none: say.noWork,
  }[work];
  return [
    ...conditionLines(findings, words),
    findings.directed ? say.pair : say.pairUndirected,
    workLine,
    say.nearly,
    say.unconfirmed,
    summary.responded === null
      ? say.nobodyKnown
      : say.response(summary.responded, summary.partners, wave),
    ...(sharedWork !== null && sharedWork.pairs > 0
      ? [say.sharing(sharedWork.sharing / sharedWork.pairs, work)]
      : []),
    chanceLine(findings, words),
    say.simmelian(findings.simmelian.count),
    ...(relation === null ? [] : [say.relation(relation)]),
    say.noCommitments,
    say.source,
  ];
}

/** "How this was worked out" and "What we left out"; `more` closes the latter. */
export function closingNotes(
  findings: CatalyticFindings,
  { words, leftOut }: PresentContext,
  more: readonly string[]
): Sheet["notes"] {
  const inactive = findings.notes.find(({ code }) => code === "inactiveInitiatives");
  const lines = [
    ...leftOut,
    ...(inactive ? [words.catalytic.method.inactive(Number(inactive.details.count))] : []),
    ...more,
  ];
  return [
    { heading: words.common.howWorkedOut, lines: methodLines(findings, words) },
    {
      heading: words.common.whatLeftOut,
      lines: lines.length > 0 ? lines : [words.common.nothingLeftOut],
    },
  ];
}
