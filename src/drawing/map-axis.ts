import type { Axis } from "./chart";

/** An axis of a map: from 0 to the plot's size in pixels, never shown. */
export function mapAxis(max: number): Axis {
  return {
    min: 0,
    max,
    majorUnit: null,
    visible: false,
    gridlines: false,
    title: null,
    numberKind: "coordinate",
  };
}
