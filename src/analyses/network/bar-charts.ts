import type { NetworkFindings, WaveFindings } from "./findings";
import {
  beyondChance,
  type Compared,
  deepLevels,
  highestLevel,
  insideShare,
  lastWave,
  levelWord,
  medianTies,
  shareFrom,
  verdictOf,
} from "./reading";
import type { Axis, BarChart, BarSeries, Chart } from "../../drawing/chart";
import { LEVEL_COLORS, PALETTE } from "../../drawing/palette";
import type { Words } from "../../messages/words";
import type { DataRef, DataSpec } from "../../sheets/sheet";

/** A chart with the cells it is drawn from. */
export interface Drawn {
  readonly chart: Chart<DataRef>;
  readonly data: DataSpec;
}

/** Waves drawn by level, the latest ones. */
const MOST_WAVES = 6;
const WHITE = "#FFFFFF";
/** Levels dark enough for white labels start here. */
const FIRST_DARK = 2;
/** Share of a bar below which its label would not fit. */
const NARROWEST_LABELLED = 0.05;

function bars(
  chart: Pick<BarChart<DataRef>, "id" | "title" | "subtitle" | "series" | "categories"> &
    Partial<BarChart<DataRef>>,
  value: Partial<Axis>
): BarChart<DataRef> {
  return {
    kind: "bar",
    description: `${chart.title}. ${chart.subtitle}.`,
    legend: "top",
    direction: "bars",
    grouping: "clustered",
    value: {
      min: 0,
      max: null,
      majorUnit: null,
      visible: true,
      gridlines: true,
      title: null,
      numberKind: "share",
      ...value,
    },
    ...chart,
  };
}

function waveName({ wave }: WaveFindings, words: Words): string {
  return wave === null ? words.network.levels.now : words.network.wave(wave);
}

/** How the answers of each wave spread over the levels; null where there is at most one level. */
export function levelBars(findings: NetworkFindings, words: Words): Drawn | null {
  const say = words.network;
  const highest = highestLevel(findings);
  const waves = findings.waves.filter(({ levels }) => levels !== null).slice(-MOST_WAVES);
  const last = waves.at(-1);
  if (!last || highest < 2) return null;
  const levels = Array.from({ length: highest }, (_, at) => at + 1);
  const deep = deepLevels(findings);
  const before = waves.at(-2);
  const now = shareFrom(last, deep.from);
  const title =
    before && before.wave !== null
      ? say.levels.titleBefore(now, deep, shareFrom(before, deep.from), before.wave)
      : say.levels.title(now, deep);
  const shareOf = (wave: WaveFindings, level: number): number => wave.levels?.[String(level)] ?? 0;
  const name = (level: number): string => say.levelName(level, levelWord(level, findings.scale));
  return {
    chart: bars(
      {
        id: "levels",
        title,
        subtitle: say.levels.subtitle(waves.map(({ reports }) => reports)),
        grouping: "percentStacked",
        categories: { block: "levels", column: "wave" },
        series: levels.map((level, at): BarSeries<DataRef> => {
          const isLabelled = waves.every((wave) => {
            const share = shareOf(wave, level);
            return share === 0 || share >= NARROWEST_LABELLED;
          });
          const label = at < FIRST_DARK ? PALETTE.ink : WHITE;
          return {
            name: name(level),
            inLegend: true,
            values: { block: "levels", column: `level${level}` },
            fill: LEVEL_COLORS[Math.min(at, LEVEL_COLORS.length - 1)],
            labelColor: isLabelled ? label : null,
            labelKind: "share",
          };
        }),
      },
      { max: 1, majorUnit: 0.25 }
    ),
    data: {
      id: "levels",
      heading: say.levels.dataHeading,
      columns: [
        { id: "wave", header: "", kind: "text" },
        ...levels.map((level) => ({
          id: `level${level}`,
          header: name(level),
          kind: "share" as const,
        })),
      ],
      rows: waves.map((wave) => [
        waveName(wave, words),
        ...levels.map((level) => shareOf(wave, level) || null),
      ]),
    },
  };
}

function pairOfSeries(
  block: string,
  [first, second]: readonly [string, string],
  labelKind: BarSeries<DataRef>["labelKind"]
): BarSeries<DataRef>[] {
  return [
    { name: first, column: "first", fill: PALETTE.comparison },
    { name: second, column: "second", fill: PALETTE.ours },
  ].map(({ name, column, fill }) => ({
    name,
    inLegend: true,
    values: { block, column },
    fill,
    labelColor: PALETTE.ink,
    labelKind,
  }));
}

/** Reach, answering each other and trust of two waves side by side. */
export function comparedBars({ basis, found, from, to }: Compared, words: Words): Drawn {
  const say = words.network.compared;
  const rescaled = (mean: number | null): number | null => (mean === null ? null : (mean - 1) / 3);
  const measures = [
    { name: say.density, word: say.densityWord, of: found.density, shown: found.density },
    {
      name: say.reciprocity,
      word: say.reciprocityWord,
      of: found.reciprocity,
      shown: found.reciprocity,
    },
    {
      name: say.trust,
      word: say.trustWord,
      of: found.meanTrust,
      shown: {
        before: rescaled(found.meanTrust.before),
        after: rescaled(found.meanTrust.after),
      },
    },
  ].filter(({ of }) => of.change !== null);
  const waves: [string, string] = [words.network.wave(from), words.network.wave(to)];
  const verdicts = measures.map(({ of }) => verdictOf(of));
  const beyond = measures.filter((_, at) => verdicts[at] === "up" || verdicts[at] === "down");
  const title = verdicts.every((verdict) => verdict === "tooFew")
    ? say.titleTooFew
    : beyond.length === 0
      ? say.titleChance
      : say.titleBeyond(beyond.map(({ word }) => word));
  return {
    chart: bars(
      {
        id: "compared",
        title,
        subtitle: say.subtitle(basis, found.partners),
        categories: { block: "compared", column: "measure" },
        series: pairOfSeries("compared", waves, "shareOneDecimal"),
      },
      { max: 1, majorUnit: 0.25 }
    ),
    data: {
      id: "compared",
      heading: say.dataHeading,
      columns: [
        { id: "measure", header: words.network.tables.measure, kind: "text" },
        { id: "first", header: waves[0], kind: "shareOneDecimal" },
        { id: "second", header: waves[1], kind: "shareOneDecimal" },
      ],
      rows: measures.map(({ name, shown }) => [name, shown.before, shown.after]),
    },
  };
}

/** Ranges of ties that double, so that many and few have room: 0, 1, 2, 3–4, 5–8 …, from the first that is needed. */
function tieRanges(least: number, most: number): { from: number; to: number }[] {
  const ranges = [{ from: 0, to: 0 }];
  for (let to = 1; ranges[ranges.length - 1].to < most; to *= 2)
    ranges.push({ from: ranges[ranges.length - 1].to + 1, to });
  return ranges.filter(({ to }) => to >= least);
}

/** How many partners have how many ties. */
export function degreeBars(findings: NetworkFindings, words: Words): Drawn {
  const say = words.network.degrees;
  const wave = lastWave(findings);
  const ties = wave.perPartner.map(({ degree }) => degree);
  const ranges = tieRanges(Math.min(...ties), Math.max(...ties));
  return {
    chart: bars(
      {
        id: "degrees",
        title: say.title(medianTies(wave)),
        subtitle: say.subtitle(wave.wave),
        legend: "none",
        direction: "columns",
        categories: { block: "degrees", column: "ties" },
        series: [
          {
            name: say.partners,
            inLegend: false,
            values: { block: "degrees", column: "partners" },
            fill: PALETTE.ours,
            labelColor: PALETTE.ink,
            labelKind: "count",
          },
        ],
      },
      { title: say.partners, numberKind: "count" }
    ),
    data: {
      id: "degrees",
      heading: say.dataHeading,
      columns: [
        { id: "ties", header: say.ties, kind: "text" },
        { id: "partners", header: say.partners, kind: "count" },
      ],
      rows: ranges.map(({ from, to }) => [
        say.range(from, Math.min(to, Math.max(...ties))),
        ties.filter((count) => count >= from && count <= to).length,
      ]),
    },
  };
}

/** Share of ties inside groups, found and by chance, for every attribute; null without one. */
export function mixingBars(findings: NetworkFindings, words: Words): Drawn | null {
  const say = words.network.mixingChart;
  const wave = lastWave(findings);
  const known = wave.mixing.flatMap(({ attribute, ei, eiExpected }) =>
    ei === null || eiExpected === null
      ? []
      : [[words.network.attribute(attribute), insideShare(ei), insideShare(eiExpected)]]
  );
  if (known.length === 0) return null;
  return {
    chart: bars(
      {
        id: "mixing",
        title: say.title(beyondChance(wave).map(({ attribute }) => attribute)),
        subtitle: say.subtitle(wave.wave),
        categories: { block: "mixingShares", column: "attribute" },
        series: pairOfSeries("mixingShares", [say.expected, say.found], "share"),
      },
      {}
    ),
    data: {
      id: "mixingShares",
      heading: say.dataHeading,
      columns: [
        { id: "attribute", header: say.attribute, kind: "text" },
        { id: "first", header: say.expected, kind: "share" },
        { id: "second", header: say.found, kind: "share" },
      ],
      rows: known.map(([attribute, found, expected]) => [attribute, expected, found]),
    },
  };
}
