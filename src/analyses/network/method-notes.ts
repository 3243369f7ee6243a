import type { NetworkFindings, WaveFindings } from "./findings";
import { bearingOf, comparedOf, lastWave, workOf } from "./reading";
import type { PresentContext } from "../analysis";
import type { Words } from "../../messages/words";
import { pairsAmong } from "../../network/density";
import type { Sheet } from "../../sheets/sheet";

/** A line where every number it needs is there. */
function line<Numbers extends readonly (number | null)[]>(
  numbers: readonly [...Numbers],
  say: (...known: { [At in keyof Numbers]: number }) => string
): string[] {
  if (numbers.some((number) => number === null)) return [];
  return [say(...(numbers as unknown as { [At in keyof Numbers]: number }))];
}

function tieLines(findings: NetworkFindings, words: Words): string[] {
  const say = words.network.method;
  const has = (code: string): boolean => findings.notes.some((note) => note.code === code);
  const { rule, directed, relation, scale, waves } = findings;
  const hasLevels = waves.some(({ levels }) => levels !== null);
  return [
    (rule === "any" ? say.any : say.confirmed)(workOf(findings)),
    directed ? [] : say.undirected,
    has("oneOfSeveralRelations") && relation !== null ? say.relation(relation) : [],
    hasLevels && scale !== null ? say.scale[scale] : [],
    has("noLevels") ? say.noLevels : [],
    has("levelWordsNeedScale") ? say.levelWordsNeedScale : [],
    has("minimumLevelNeedsLevels") ? say.minimumLevelNeedsLevels : [],
  ].flat();
}

function responseLines(wave: WaveFindings, words: Words): string[] {
  const say = words.network.method;
  return {
    unknown: [say.nobodyKnown],
    none: [say.tooFewAnswered],
    some: [say.someDidNotAnswer],
    enough: [],
  }[bearingOf(wave)];
}

function shareLines(wave: WaveFindings, findings: NetworkFindings, words: Words): string[] {
  const say = words.network.method;
  const hasMutual = wave.dyads.mutual > 0;
  return [
    ...line([wave.density], (density) =>
      say.density(wave.pairs, pairsAmong(wave.partners), density)
    ),
    ...line([wave.densityObserved], say.densityObserved),
    ...(hasMutual
      ? [
          ...line([wave.reciprocity, wave.reciprocityDyadic], say.reciprocity),
          ...line([wave.reciprocityObserved], say.reciprocityObserved),
        ]
      : []),
    ...(findings.notes.some(({ code }) => code === "nobodyReportedBack")
      ? [say.nobodyReportedBack]
      : []),
    ...line([wave.meanTrust, wave.trustRescaled], say.trust),
  ];
}

/** Shape of the network: said only where enough partners answered. */
function shapeLines(wave: WaveFindings, words: Words): string[] {
  const say = words.network.method;
  if (bearingOf(wave) === "none" || wave.pairs === 0) return [];
  const { communities, mixing } = wave;
  return [
    ...line([wave.degreeCentralization, wave.betweennessCentralization], say.centralization),
    ...line([wave.inDegreeCentralization], say.inDegreeCentralization),
    ...line([wave.transitivity, wave.diameter, wave.efficiency], say.cohesion),
    ...mixing.flatMap(({ attribute, ei, eiExpected, p, draws, seed }) =>
      line([ei, eiExpected, p], (found, expected, value) =>
        say.mixing(attribute, found, expected, value, draws, seed)
      )
    ),
    ...(mixing.length > 1 ? [say.mixingSeveral(mixing.length)] : []),
    ...(communities
      ? line([communities.stability], (stability) =>
          say.communities(
            communities.modularity,
            communities.modularityByChance,
            stability,
            communities.restarts,
            communities.draws,
            communities.seed
          )
        )
      : []),
    ...(wave.isolates.length > 0 ? [say.isolates] : []),
  ];
}

function changeLines(findings: NetworkFindings, words: Words): string[] {
  const say = words.network.method;
  const compared = comparedOf(findings);
  if (!compared || !findings.change) return [];
  const { draws, seed } = findings.change;
  return [
    ...line([compared.found.jaccard], say.jaccard),
    ...(compared.found.density.low === null ? [] : [say.change(compared.basis, draws, seed)]),
  ];
}

function leftOutLines({ notes }: NetworkFindings, words: Words): string[] {
  const say = words.network.leftOut;
  return notes.flatMap(({ code, details }) => {
    const count = Number(details.count);
    if (code === "outsideMembership") return [say.outsideMembership(count, String(details.wave))];
    if (code === "reportsWithoutWave") return [say.withoutWave(count)];
    return code === "reportsWithoutLevel" ? [say.withoutLevel(count)] : [];
  });
}

/** "How this was worked out" and "What we left out". */
export function closingNotes(
  findings: NetworkFindings,
  { words, leftOut }: PresentContext
): Sheet["notes"] {
  const wave = lastWave(findings);
  const left = [...leftOut, ...leftOutLines(findings, words)];
  return [
    {
      heading: words.common.howWorkedOut,
      lines: [
        ...tieLines(findings, words),
        ...responseLines(wave, words),
        ...shareLines(wave, findings, words),
        ...changeLines(findings, words),
        ...shapeLines(wave, words),
        words.network.method.raters,
        words.network.method.further,
      ],
    },
    {
      heading: words.common.whatLeftOut,
      lines: left.length > 0 ? left : [words.common.nothingLeftOut],
    },
  ];
}
