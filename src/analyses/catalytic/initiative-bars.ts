import type { CatalyticFindings, InitiativeFindings } from "./findings";
import { PALETTE } from "../../drawing/palette";
import type { BarSeries } from "../../drawing/chart";
import type { Words } from "../../messages/words";
import type { ChartSlot, DataRef, DataSpec } from "../../sheets/sheet";

const MOST_BARS = 12;
/** Longest bar whose axis is counted one by one, so that no step falls between whole numbers. */
const MOST_WHOLE_STEPS = 10;
const DATA = "initiativeBars";

function byMost(a: InitiativeFindings, b: InitiativeFindings): number {
  const parts = (item: InitiativeFindings): number[] => [
    item.pairs + item.trios,
    item.nearly ?? 0,
    item.unconfirmed ?? 0,
  ];
  const [first, second] = [parts(a), parts(b)];
  const at = first.findIndex((count, place) => count !== second[place]);
  return at < 0 ? 0 : second[at] - first[at];
}

/** The stacked bars of what rests on whom, and the cells they are drawn from. */
export function initiativeBars(
  { initiatives, work, summary }: CatalyticFindings,
  words: Words,
  place: Pick<ChartSlot, "x" | "y" | "width" | "height">
): { readonly slot: ChartSlot; readonly data: DataSpec } {
  const say = words.catalytic.bars;
  const shown = [...initiatives].sort(byMost).slice(0, MOST_BARS);
  const longest = Math.max(
    0,
    ...shown.map(
      ({ pairs, trios, nearly, unconfirmed }) => pairs + trios + (nearly ?? 0) + (unconfirmed ?? 0)
    )
  );
  const ref = (column: string): DataRef => ({ block: DATA, column, from: 0, rows: shown.length });
  const series = (
    column: "catalytic" | "nearly" | "unconfirmed",
    fill: string
  ): BarSeries<DataRef> => ({
    name: say[column],
    inLegend: true,
    values: ref(column),
    fill,
    labelColor: null,
    labelKind: "count",
  });
  const title = say.title(summary.initiatives - summary.initiativesWith, work);
  const subtitle = say.subtitle(work);
  const caption =
    shown.length < initiatives.length
      ? say.first(shown.length, initiatives.length, work)
      : `${title}.`;
  return {
    data: {
      id: DATA,
      heading: say.dataHeading,
      columns: [
        { id: "initiative", header: words.catalytic.tables.initiative(work), kind: "text" },
        { id: "catalytic", header: say.catalytic, kind: "count" },
        { id: "nearly", header: say.nearly, kind: "count" },
        { id: "unconfirmed", header: say.unconfirmed, kind: "count" },
      ],
      rows: shown.map(({ initiative, pairs, trios, nearly, unconfirmed }) => [
        initiative,
        pairs + trios,
        nearly,
        unconfirmed,
      ]),
    },
    slot: {
      ...place,
      caption: shown.length === 0 ? say.nothing : caption,
      chart:
        shown.length === 0
          ? null
          : {
              kind: "bar",
              id: "initiatives",
              title,
              subtitle,
              description: `${title}. ${subtitle}.`,
              legend: "top",
              direction: "bars",
              grouping: "stacked",
              categories: ref("initiative"),
              value: {
                min: 0,
                max: null,
                majorUnit: longest <= MOST_WHOLE_STEPS ? 1 : null,
                visible: true,
                gridlines: true,
                title: null,
                numberKind: "count",
              },
              series: [
                series("catalytic", PALETTE.ours),
                series("nearly", PALETTE.nearly),
                series("unconfirmed", PALETTE.unconfirmed),
              ],
            },
    },
  };
}
