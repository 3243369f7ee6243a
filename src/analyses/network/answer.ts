import type { NetworkFindings, WaveFindings } from "./findings";
import {
  bearingOf,
  beyondChance,
  comparedOf,
  type Compared,
  deepLevels,
  highestLevel,
  lastWave,
  medianTies,
  shareFrom,
  verdictOf,
  workOf,
} from "./reading";
import type { Words } from "../../messages/words";
import { pairsAmong } from "../../network/density";
import { LONGEST_SENTENCE, MOST_SENTENCES } from "../../sheets/check-sheet";

/** The first sentence that is short enough; the last is, whatever the numbers and names. */
function fitting(...sentences: readonly string[]): string {
  return (
    sentences.find(({ length }) => length <= LONGEST_SENTENCE) ?? sentences[sentences.length - 1]
  );
}

function changeSentences(
  { basis, found }: Compared,
  findings: NetworkFindings,
  words: Words
): string[] {
  const { headline, density } = words.network;
  const { partners, pairsBefore: before, pairsAfter: after } = found;
  const { before: then, after: now, low, high } = found.density;
  const counts = {
    before,
    after,
    possible: pairsAmong(partners),
    isNew: found.tiesNew,
    ended: found.tiesEnded,
  };
  const first = fitting(
    headline.change(basis, partners, counts, workOf(findings)),
    headline.changeShort(partners, before, after)
  );
  if (then === null || now === null || low === null || high === null)
    return [first, density.tooFew(partners)];
  const isChance = verdictOf(found.density) === "chance";
  return [
    first,
    isChance ? density.chance(then, now, low, high) : density.changed(then, now, low, high),
  ];
}

function nowSentences(wave: WaveFindings, findings: NetworkFindings, words: Words): string[] {
  const say = words.network;
  const work = workOf(findings);
  if (wave.pairs === 0) return [say.headline.nothing(wave.partners, work)];
  const linked = wave.partners - wave.isolates.length;
  return [
    say.headline.oneWave(linked, wave.partners, wave.pairs, pairsAmong(wave.partners), work),
    ...(wave.partners >= 5 && wave.meanDegree !== null
      ? [say.typical(wave.meanDegree, medianTies(wave))]
      : []),
  ];
}

function depthSentences(
  compared: Compared | null,
  wave: WaveFindings,
  findings: NetworkFindings,
  words: Words
): string[] {
  const { level, trust } = words.network;
  const highest = highestLevel(findings);
  const { before, after, low, high } = compared?.found.meanLevel ?? {};
  if (before != null && after != null && low != null && high != null)
    return low > 0 || high < 0
      ? [level.changed(before, after, highest, low, high)]
      : [level.chance(before, after, highest)];
  const deep = deepLevels(findings);
  if (wave.meanLevel !== null && highest > 1)
    return [level.now(wave.meanLevel, highest, shareFrom(wave, deep.from), deep)];
  return wave.meanTrust === null ? [] : [trust.now(wave.meanTrust)];
}

function cohesionSentence(wave: WaveFindings, words: Words): string {
  const silent = new Set(
    wave.responded === null
      ? []
      : wave.perPartner.flatMap(({ partner, outDegree }) => (outDegree === null ? [partner] : []))
  );
  const found = {
    partners: wave.partners,
    groups: wave.componentSizes.filter((size) => size > 1).length,
    largest: wave.componentSizes[0],
    steps: wave.averageDistance,
    isolates: wave.isolates,
    silentIsolates: wave.isolates.filter((name) => silent.has(name)).length,
  };
  const fewIsolates = wave.isolates.length <= 3;
  return fitting(
    ...(fewIsolates ? [words.network.cohesion(found, true)] : []),
    words.network.cohesion(found, false)
  );
}

function mixingSentences(wave: WaveFindings, words: Words): string[] {
  return beyondChance(wave)
    .slice(0, 1)
    .map(({ attribute, found, expected, p }) =>
      words.network.mixing(attribute, found, expected, p)
    );
}

/** One to five sentences; the first answers the question, the others say its depth, its shape and its doubt. */
export function answer(findings: NetworkFindings, words: Words): string[] {
  const say = words.network;
  const wave = lastWave(findings);
  const bearing = bearingOf(wave);
  const answered = wave.responded ?? 0;
  if (bearing === "none")
    return [
      say.headline.tooFew(answered, wave.partners),
      ...(wave.pairs > 0 ? [say.reported(wave.pairs, workOf(findings))] : []),
    ];
  const compared = comparedOf(findings);
  const opening = compared
    ? changeSentences(compared, findings, words)
    : nowSentences(wave, findings, words);
  if (wave.pairs === 0) return [...opening, ...responseSentence(wave, words)];
  const middle = [
    ...opening,
    ...depthSentences(compared, wave, findings, words),
    cohesionSentence(wave, words),
  ];
  const mixing = mixingSentences(wave, words);
  const response = responseSentence(wave, words);
  const closing = bearing === "some" ? [...response, ...mixing] : [...mixing, ...response];
  return [...middle, ...closing].slice(0, MOST_SENTENCES);
}

function responseSentence(wave: WaveFindings, words: Words): string[] {
  const { response } = words.network;
  const bearing = bearingOf(wave);
  if (wave.responded === null) return [response.unknown];
  return [(bearing === "enough" ? response.enough : response.some)(wave.responded, wave.partners)];
}
