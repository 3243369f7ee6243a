import { type Amounts, amountsOf } from "./amounts";
import type { GapsFindings, GapSeries } from "./findings";
import { orderedGaps, scaledRow } from "./group-table";
import { latestPeriod } from "./pairs";
import { TOTAL } from "./reference";
import type { Words } from "../../messages/words";
import type { TableColumn, TableSpec } from "../../sheets/sheet";

const FEWEST_GROUPS = 3;

const column = (
  id: string,
  header: string,
  kind: TableColumn["kind"],
  width: number
): TableColumn => ({ id, header, kind, width });

/** What every row of a band begins with. */
function gapColumns(words: Words): TableColumn[] {
  const say = words.gaps.table;
  return [
    column("indicator", say.indicator, "text", 200),
    column("place", say.place, "text", 150),
    column("groupType", say.groupType, "text", 120),
  ];
}

const gapCells = ({ indicator, place, groupType }: GapSeries) => [indicator, place, groupType];

/** Variance is in squared units: of shares in squared points. */
function squared(value: number, amounts: Amounts): number {
  return value * amounts.cellDifference(1) ** 2;
}

function disparityRow(series: GapSeries, words: Words) {
  const period = latestPeriod(series);
  if (period === null) return [];
  const say = words.gaps.disparity;
  const { summary } = period;
  const { indexOfDisparity: index, contributions, rangeDifference } = summary;
  if (rangeDifference === null) return [];
  const amounts = amountsOf(series, words);
  const parts = contributions.map(({ group, value }) =>
    say.part(group, words.say.number(value, "thousandths"))
  );
  const isFew = summary.groups < FEWEST_GROUPS;
  const against = index?.reference === TOTAL ? words.gaps.everyone : (index?.reference ?? null);
  return scaledRow(
    [
      ...gapCells(series),
      period.period,
      summary.groups,
      summary.mean === null ? null : amounts.cell(summary.mean),
      amounts.cellDifference(rangeDifference),
      summary.rangeRatio,
      index && index.value,
      against,
      summary.betweenGroupVariance === null ? null : squared(summary.betweenGroupVariance, amounts),
      summary.coefficientOfVariation,
      summary.theil,
      summary.meanLogDeviation,
      isFew ? say.tooFew : say.formulaAndParts(index && say.formulas[index.formula], parts),
    ],
    { 5: amounts.kinds.value, 6: amounts.kinds.change }
  );
}

/** How far all groups of a gap lie apart, with the formulas named. */
export function disparityTable(findings: GapsFindings, words: Words): TableSpec {
  const say = words.gaps.disparity;
  const rows = orderedGaps(findings).flatMap((series) => disparityRow(series, words));
  return {
    id: "disparity",
    heading: say.heading,
    note: say.note,
    columns: [
      ...gapColumns(words),
      column("period", words.gaps.table.period, "text", 90),
      column("groups", say.groups, "count", 105),
      column("mean", say.mean, "decimal", 70),
      column("range", say.range, "percentPoints", 130),
      column("rangeRatio", say.rangeRatio, "index", 130),
      column("index", say.index, "decimal", 160),
      column("against", say.against, "text", 150),
      column("variance", say.variance, "decimal", 180),
      column("variation", say.variation, "decimal", 155),
      column("theil", say.theil, "coordinate", 80),
      column("logDeviation", say.logDeviation, "coordinate", 150),
      column("formula", say.formula, "sentence", 420),
    ],
    rows: rows.map(({ row }) => row),
    kinds: rows.map(({ kinds }) => kinds),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}

function changeRows(series: GapSeries, words: Words) {
  const amounts = amountsOf(series, words);
  const { change: kind } = amounts.kinds;
  const difference = (of: number | null): number | null =>
    of === null ? null : amounts.cellDifference(of);
  return series.change.map((change) =>
    scaledRow(
      [
        ...gapCells(series),
        change.group,
        change.reference === TOTAL ? words.gaps.everyone : change.reference,
        change.from,
        change.to,
        difference(change.differenceFrom),
        difference(change.differenceTo),
        difference(change.change),
        difference(change.low),
        difference(change.high),
        change.p,
        change.ratioFrom,
        change.ratioTo,
        change.ratioP,
        difference(change.trend && change.trend.slope),
        difference(change.trend && change.trend.slopeLow),
        difference(change.trend && change.trend.slopeHigh),
        change.trend && change.trend.p,
        words.gaps.changes.verdict(change.verdict),
      ],
      { 7: kind, 8: kind, 9: kind, 10: kind, 11: kind, 16: kind, 17: kind, 18: kind }
    )
  );
}

/** How every gap changed, on both scales. */
export function changeTable(findings: GapsFindings, words: Words): TableSpec {
  const say = words.gaps.changes;
  const shared = words.gaps.table;
  const rows = orderedGaps(findings).flatMap((series) => changeRows(series, words));
  return {
    id: "changes",
    heading: say.heading,
    note: say.note,
    columns: [
      ...gapColumns(words),
      column("group", shared.group, "text", 170),
      column("against", shared.against, "text", 170),
      column("from", say.from, "text", 90),
      column("to", say.to, "text", 90),
      column("gapFrom", say.gapFrom, "percentPoints", 85),
      column("gapTo", say.gapTo, "percentPoints", 85),
      column("change", say.change, "percentPoints", 80),
      column("low", say.low, "percentPoints", 100),
      column("high", say.high, "percentPoints", 90),
      column("p", say.p, "p", 65),
      column("ratioFrom", say.ratioFrom, "index", 90),
      column("ratioTo", say.ratioTo, "index", 90),
      column("ratioP", say.ratioP, "p", 90),
      column("slope", say.slope, "percentPoints", 105),
      column("slopeLow", say.slopeLow, "percentPoints", 95),
      column("slopeHigh", say.slopeHigh, "percentPoints", 80),
      column("trendP", say.trendP, "p", 85),
      column("says", say.says, "sentence", 330),
    ],
    rows: rows.map(({ row }) => row),
    kinds: rows.map(({ kinds }) => kinds),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
