import { parseAddress, sheetAddress } from "../cells/address";
import type { Chart } from "../drawing/chart";
import { mapChart } from "../drawing/map-chart";
import type { CellLink } from "../tables/records";
import type { PlacedData } from "./placed";

/** Wanted tab name → the name the sheet has. */
export type Tabs = ReadonlyMap<string, string>;

/** The place a link leads to, as "'CT Network'!B54". */
export function linkTarget(link: CellLink, tabs: Tabs): string {
  const range = parseAddress(link.cell) ?? { top: 0, left: 0, rows: 1, columns: 1 };
  return sheetAddress({ ...range, sheet: tabs.get(link.sheet) ?? link.sheet });
}

/** The chart with the real names of the sheets it draws from. */
export function chartOnTabs(chart: Chart<PlacedData>, tabs: Tabs): Chart<PlacedData> {
  const real = (data: PlacedData): PlacedData => ({
    ...data,
    range: { ...data.range, sheet: tabs.get(data.range.sheet) ?? data.range.sheet },
  });
  return mapChart(chart, real);
}
