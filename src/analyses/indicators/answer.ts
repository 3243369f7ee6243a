import { comparisonSentence, distanceVerdict } from "./comparison-words";
import type { IndicatorsFindings, SeriesFindings } from "./findings";
import { movementOf } from "./movement";
import type { Overview } from "./overview-rows";
import {
  eventSentence,
  heldEvent,
  isOff,
  movementSentence,
  nextSentence,
  targetSentence,
} from "./series-sentences";
import { cut, fittedSentence } from "../fitted-sentence";
import type { MovedCounts } from "../../messages/en/indicators";
import type { Words } from "../../messages/words";

const LONGEST = 140;
const MOST_SENTENCES = 5;
/** Names in one sentence, fewer until it fits. */
const MOST_NAMES = 6;
const NAME_LENGTHS = [60, 40, 28, 20];

/** The sentence with as many names as fit, each shortened as far as it takes; null without names. */
function withNames(
  names: readonly string[],
  say: (names: readonly string[], most: number) => string
): string | null {
  if (names.length === 0) return null;
  // Few whole names say more than many cut ones.
  for (const length of NAME_LENGTHS)
    for (let most = Math.min(MOST_NAMES, names.length); most > 0; most--) {
      const text = say(
        names.map((name) => cut(name, length)),
        most
      );
      if (text.length <= LONGEST) return text;
    }
  return null;
}

/** The answer about one series: what happened, against whom, since what, towards which target, what next. */
function answerOfOne(series: SeriesFindings, name: string, words: Words): string[] {
  const { distance } = series;
  const comparison =
    distance === null
      ? null
      : fittedSentence(
          distance.place,
          [(place) => comparisonSentence(series, place, words) ?? ""],
          LONGEST
        );
  return [
    movementSentence(series, name, words, LONGEST),
    comparison,
    eventSentence(series, words, LONGEST),
    targetSentence(series, words, LONGEST),
    nextSentence(series, words),
  ].flatMap((sentence) => (sentence === null || sentence === "" ? [] : [cut(sentence, LONGEST)]));
}

interface Sorted {
  readonly improved: readonly SeriesFindings[];
  readonly worsened: readonly SeriesFindings[];
  readonly changed: readonly SeriesFindings[];
  readonly same: readonly SeriesFindings[];
  readonly tooFew: readonly SeriesFindings[];
}

function sortedByMovement(rows: readonly SeriesFindings[]): Sorted {
  const found = rows.map((series) => ({ series, movement: movementOf(series) }));
  const those = (holds: (movement: ReturnType<typeof movementOf>) => boolean): SeriesFindings[] =>
    found.filter(({ movement }) => holds(movement)).map(({ series }) => series);
  return {
    improved: those((movement) => "better" in movement && movement.better === true),
    worsened: those((movement) => "better" in movement && movement.better === false),
    changed: those((movement) => "better" in movement && movement.better === null),
    same: those(({ by }) => by === "none"),
    tooFew: those(({ by }) => by === "tooFew"),
  };
}

function turnedSentence({ rows, nameOf }: Overview, words: Words): string | null {
  const off = rows.flatMap((series) => {
    const event = heldEvent(series);
    return event !== null && isOff(event) ? [{ series, event }] : [];
  });
  if (off.length === 0) return null;
  const events = new Set(off.map(({ event }) => event.event));
  const [only] = events;
  return withNames(
    off.map(({ series }) => nameOf(series)),
    (names, most) =>
      words.indicators.many.turned(names, most, events.size === 1 ? cut(only, 40) : null)
  );
}

function comparisonsSentence({ rows }: Overview, words: Words): string | null {
  const verdicts = rows.flatMap(({ distance, better }) =>
    distance === null ? [] : [{ place: distance.place, verdict: distanceVerdict(distance, better) }]
  );
  if (verdicts.length === 0) return null;
  const counted = (...which: string[]): number =>
    verdicts.filter(({ verdict }) => which.includes(verdict)).length;
  const places = new Set(verdicts.map(({ place }) => place));
  const [only] = places;
  const told = [counted("gained"), counted("lost"), counted("open", "wider", "narrower")] as const;
  return fittedSentence(
    places.size === 1 ? only : "",
    [(place) => words.indicators.many.comparison(place === "" ? null : place, ...told)],
    LONGEST
  );
}

function targetsSentence({ rows }: Overview, words: Words): string | null {
  const verdicts = rows.flatMap(({ target }) => (target === null ? [] : [target.verdict]));
  if (verdicts.length === 0) return null;
  const counted = (...which: string[]): number =>
    verdicts.filter((verdict) => which.includes(verdict)).length;
  return words.indicators.many.targets(
    verdicts.length,
    counted("reached"),
    counted("onPace", "moving"),
    counted("behindPace", "noDate")
  );
}

function answerOfMany(
  overview: Overview,
  { falseAlarms }: IndicatorsFindings,
  words: Words
): string[] {
  const say = words.indicators.many;
  const { rows, counted, nameOf } = overview;
  const sorted = sortedByMovement(rows);
  const moved: MovedCounts = {
    improved: sorted.improved.length,
    worsened: sorted.worsened.length,
    changed: sorted.changed.length,
  };
  const names = (of: readonly SeriesFindings[]): string[] => of.map(nameOf);
  const named = [
    withNames(names(sorted.improved), say.improved),
    withNames(names(sorted.worsened), say.worsened),
    withNames(names(sorted.changed), say.changed),
  ];
  const namesLine = named.filter((sentence) => sentence !== null).join(" ");
  const nameLines = namesLine === "" ? [] : namesLine.length <= LONGEST ? [namesLine] : named;
  const noneCanBeTold = sorted.tooFew.length === rows.length;
  const rest =
    !noneCanBeTold && sorted.same.length + sorted.tooFew.length > 0
      ? say.rest(sorted.same.length, sorted.tooFew.length)
      : null;
  const first = noneCanBeTold
    ? say.noneCanBeTold(rows.length, counted.of)
    : fittedSentence(
        counted.indicator,
        [(indicator) => say.first({ ...counted, indicator }, moved)],
        LONGEST
      );
  const alarms =
    noneCanBeTold || falseAlarms === null || falseAlarms.charts < 2
      ? null
      : say.falseAlarms(falseAlarms.latestByChance, falseAlarms.charts, falseAlarms.latestFound);
  // The false alarms always stand: they say how much of the first sentence can be chance.
  const middle = [
    ...nameLines,
    turnedSentence(overview, words),
    comparisonsSentence(overview, words),
    targetsSentence(overview, words),
    rest,
  ].filter((sentence) => sentence !== null);
  const room = MOST_SENTENCES - 1 - (alarms === null ? 0 : 1);
  return [first, ...middle.slice(0, room), ...(alarms === null ? [] : [alarms])].map((sentence) =>
    cut(sentence, LONGEST)
  );
}

/** Did the needle move, in one to five sentences of at most 140 characters; the first answers. */
export function answer(
  findings: IndicatorsFindings,
  overview: Overview,
  words: Words
): readonly string[] {
  const { rows, nameOf } = overview;
  const [only] = rows;
  if (rows.length === 0) return [words.indicators.many.noneOfEveryone];
  return rows.length === 1
    ? answerOfOne(only, nameOf(only), words)
    : answerOfMany(overview, findings, words);
}
