import type { GapsFindings } from "./findings";
import { type DrawnPairs, type GapPair, latestPeriod, ours } from "./pairs";
import { changeInWords, gapInWords, whatOf } from "./sentences";
import { cut, fittedSentence } from "../fitted-sentence";
import type { Words } from "../../messages/words";
import { LONGEST_SENTENCE, MOST_SENTENCES } from "../../sheets/check-sheet";

/** More names than this are counted instead. */
const MOST_NAMED = 3;
/** Characters of an indicator and of a place that are tried where a sentence gets too long. */
const LONGEST_NAMES = [Infinity, 32, 22];
const LONGEST_GROUP = 40;
/** From so many tests on, chance alone is likely to call one. */
const MANY_TESTS = 20;
/** Share of tests that call a change where there is none. */
const BY_CHANCE = 0.05;

/** Changes of our gaps that could be tested. */
export interface Tested {
  readonly tested: number;
  readonly wider: number;
  readonly narrower: number;
  readonly byChance: number;
}

export function testedChanges(findings: GapsFindings): Tested {
  const verdicts = ours(findings).flatMap(({ change }) => change.map(({ verdict }) => verdict));
  const tested = verdicts.filter((verdict) => verdict !== "notTested").length;
  const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    tested,
    wider: count("wider"),
    narrower: count("narrower"),
    byChance: BY_CHANCE * tested,
  };
}

/** Which gaps widened; only where more than one was followed. */
function tally(findings: GapsFindings, words: Words): string[] {
  const say = words.gaps;
  const { tested, wider, narrower, byChance } = testedChanges(findings);
  if (tested < 2) return [];
  if (tested < MANY_TESTS && wider + narrower === 0) return [say.tallyNone(tested)];
  const names = ours(findings).flatMap((series) =>
    series.change
      .filter(({ verdict }) => verdict === "wider")
      .map(({ group }) => say.where(whatOf(series, findings, words), group))
  );
  const counted =
    tested < MANY_TESTS
      ? say.tally(tested, wider, narrower)
      : say.tallyByChance(tested, wider, narrower, byChance);
  const named = say.tallyNamed(tested, names);
  const isNamed =
    tested < MANY_TESTS && wider > 0 && wider <= MOST_NAMED && named.length <= LONGEST_SENTENCE;
  return [isNamed ? named : counted];
}

function headline(pair: GapPair, findings: GapsFindings, words: Words): string {
  const say = words.gaps;
  const { own, other, size, range } = gapInWords(pair, words);
  const whatIn = (longest: number): string => whatOf(pair.series, findings, words, longest);
  const short = (group: string): string => cut(group, LONGEST_GROUP);
  const ways = [
    (name: string) => say.headline(name, pair.period.period, own, other, size, range),
    (name: string) => say.headline(name, pair.period.period, own, other, size, null),
    (name: string) =>
      say.headlineShort(name, short(pair.own.group), other.group && short(other.group), size),
  ];
  // Rather a shorter name than a sentence that says less.
  const told = ways
    .flatMap((way) => LONGEST_NAMES.map((longest) => way(whatIn(longest))))
    .find(({ length }) => length <= LONGEST_SENTENCE);
  return told ?? fittedSentence(whatIn(Infinity), ways.slice(-1), LONGEST_SENTENCE);
}

function closing({ own, series }: GapPair, words: Words): string[] {
  const say = words.gaps;
  if (series.better === null) return [];
  const { better } = series;
  const ways = [
    own.toParity === null || own.toParity === 0
      ? null
      : say.closing(own.toParity, cut(own.group, 60), better),
    own.toTarget === null || own.toTarget === 0
      ? null
      : say.target(own.toTarget, cut(own.group, 60), better),
  ].flatMap((sentence) => sentence ?? []);
  const both = ways.join(" ");
  return both === "" ? [] : [both.length <= LONGEST_SENTENCE ? both : ways[0]];
}

function change({ change: found, series }: GapPair, words: Words): string[] {
  if (found === null) return [];
  const whole = changeInWords(found, series, words);
  const short = words.gaps.changeShort(found.verdict, found.from);
  return [whole.length <= LONGEST_SENTENCE ? whole : short];
}

/** What is hidden, or what cannot be judged. */
function doubts(findings: GapsFindings, words: Words): string[] {
  const say = words.gaps;
  const groups = ours(findings).flatMap((series) => latestPeriod(series)?.groups ?? []);
  const count = (mark: "hidden" | "noValue"): number =>
    groups.filter(({ suppressed }) => suppressed === mark).length;
  const shown = groups.filter(({ suppressed }) => suppressed === null);
  const unreliable = shown.filter((group) => group.unreliable).length;
  return [
    ...(count("hidden") > 0 ? [say.hidden(count("hidden"), findings.threshold)] : []),
    ...(shown.length > 0 && shown.every(({ low }) => low === null) ? [say.noCounts] : []),
    ...(unreliable > 0 ? [say.unreliable(unreliable)] : []),
    ...(count("noValue") > 0 ? [say.withheldBySource(count("noValue"))] : []),
  ];
}

/** The answer: which gap widened, how wide the one that matters most is in people and points, and what is not known. */
export function answerOf(
  findings: GapsFindings,
  { headline: pair }: DrawnPairs,
  words: Words
): readonly string[] {
  const sentences = [
    ...tally(findings, words),
    ...(pair === null ? [words.gaps.noPair] : [headline(pair, findings, words)]),
    ...(pair === null ? [] : [...change(pair, words), ...closing(pair, words)]),
    ...doubts(findings, words),
  ];
  return sentences.slice(0, MOST_SENTENCES).map((sentence) => cut(sentence, LONGEST_SENTENCE));
}
