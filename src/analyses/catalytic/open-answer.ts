import type { CatalyticFindings } from "./findings";
import type { Words } from "../../messages/words";
import { LONGEST_SENTENCE } from "../../sheets/check-sheet";

/** Below this share of draws, trios are called more than chance would bring. */
const IMPROBABLE = 0.05;

/** The first that is short enough; the last is short whatever the workbook holds. */
export function firstThatFits(...sentences: readonly string[]): string {
  return (
    sentences.find(({ length }) => length <= LONGEST_SENTENCE) ?? sentences[sentences.length - 1]
  );
}

export function conditionsOf({ thresholds, directed }: CatalyticFindings) {
  return {
    trust: thresholds.trust !== null,
    level: thresholds.level !== null,
    bothSides: directed,
  };
}

function headline(findings: CatalyticFindings, words: Words): string {
  const say = words.catalytic;
  const { work, summary } = findings;
  const conditions = conditionsOf(findings);
  if (work === "none") return say.headlineWithoutWork(summary.trios, summary.pairs, conditions);
  if (summary.initiatives === 0) return say.nothingActive();
  return say.headline(work, summary.initiatives, summary.initiativesWith, conditions);
}

function without({ summary, initiatives, work }: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic;
  const names = initiatives
    .filter(({ pairs, trios }) => pairs + trios === 0)
    .map(({ initiative }) => initiative);
  if (names.length === 0 || work === "none") return [];
  const { initiativesUnanswered, partnersUnanswered } = summary;
  if (initiativesUnanswered !== null && partnersUnanswered !== null && initiativesUnanswered > 0)
    return [say.withoutUnanswered(names.length, initiativesUnanswered, partnersUnanswered)];
  if (summary.initiativesWith === 0) return [];
  return [firstThatFits(say.without(names.length, names), say.withoutCounted(names.length))];
}

function composition({ summary, work }: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic;
  const { trios, pairs, members, partners, catalyticTies, before } = summary;
  if (trios + pairs === 0) return [];
  const counted = say.composition(trios, pairs, members, partners);
  if (before === null) return work === "none" ? [] : [counted];
  return [
    firstThatFits(
      say.compositionHeld(trios, pairs, members, partners, before.held, catalyticTies, before.wave),
      counted
    ),
  ];
}

/** The one doubt that matters most: loose areas, answers that are missing, or chance. */
function doubt(findings: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic;
  const { work, sharedWork, summary, triadsByChance } = findings;
  if (work === "agendaAreas" && sharedWork !== null && sharedWork.pairs > 0)
    return [say.looseAreas(sharedWork.sharing / sharedWork.pairs)];
  if (summary.unconfirmed !== null && summary.unconfirmed > 0)
    return [say.unconfirmed(summary.unconfirmed, summary.responded, summary.partners)];
  if (triadsByChance === null || triadsByChance.observed === 0) return [];
  const { observed, expected, p } = triadsByChance;
  return [
    p < IMPROBABLE
      ? say.moreTriosThanChance(observed, expected)
      : say.triosAsByChance(observed, expected),
  ];
}

/** One to five sentences for everybody, the answer first; nobody is named. */
export function openAnswer(findings: CatalyticFindings, words: Words): string[] {
  const { nearly, trios, pairs } = findings.summary;
  return [
    headline(findings, words),
    ...without(findings, words),
    ...composition(findings, words),
    ...(nearly !== null && nearly > 0 ? [words.catalytic.nearly(nearly, trios + pairs > 0)] : []),
    ...doubt(findings, words),
  ];
}
