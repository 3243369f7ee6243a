import type { Difference, NetworkFindings, WaveFindings } from "./findings";
import {
  bearingOf,
  beyondChance,
  comparedOf,
  type Compared,
  deepLevels,
  lastWave,
  medianTies,
  shareFrom,
  silentPartners,
  topLevel,
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
  const possible = pairsAmong(partners);
  const { tiesNew: isNew, tiesEnded: ended } = found;
  if (isNew === 0 && ended === 0 && after > 0)
    return [
      fitting(
        headline.same(basis, partners, after, possible, workOf(findings)),
        headline.changeShort(partners, before, after)
      ),
    ];
  const counts = { before, after, possible, isNew, ended };
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

/** How deep the ties are: by their levels, else by trust; with what changed where an interval tells. */
function depthSentence(
  compared: Compared | null,
  wave: WaveFindings,
  findings: NetworkFindings,
  words: Words
): string[] {
  const { level, trust } = words.network;
  const top = topLevel(findings);
  const deep = deepLevels(findings);
  const { meanLevel, meanTrust } = wave;
  if (meanLevel !== null && top.level > 1)
    return [
      changeOf(compared?.found.meanLevel, {
        changed: (before, after, low, high) => level.changed(before, after, top, low, high),
        chance: (before, after) => level.chance(before, after, top),
      }) ?? level.now(meanLevel, top, shareFrom(wave, deep.from), deep),
    ];
  return meanTrust === null
    ? []
    : [changeOf(compared?.found.meanTrust, trust) ?? trust.now(meanTrust)];
}

/** What is said of a difference with an interval; null without one. */
function changeOf(
  difference: Difference | undefined,
  say: {
    readonly changed: (before: number, after: number, low: number, high: number) => string;
    readonly chance: (before: number, after: number) => string;
  }
): string | null {
  const { before, after, low, high } = difference ?? {};
  if (before == null || after == null || low == null || high == null) return null;
  return low > 0 || high < 0 ? say.changed(before, after, low, high) : say.chance(before, after);
}

function cohesionSentence(wave: WaveFindings, words: Words): string {
  const silent = silentPartners(wave);
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
    ...depthSentence(compared, wave, findings, words),
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
