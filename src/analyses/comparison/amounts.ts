import type { PlaceComparison } from "./findings";
import { type ValueKinds, valueKinds } from "../value-kinds";
import type { Amount } from "../../messages/en/comparison";

/** How the values of a comparison are written. */
export function kindsOf({ scale, places }: PlaceComparison): ValueKinds {
  return valueKinds(
    scale,
    places.flatMap(({ values }) => values)
  );
}

/** Makes changes of a comparison ready to be said. */
export function amountsOf(comparison: PlaceComparison): (value: number) => Amount {
  const { change, points } = kindsOf(comparison);
  const isShare = comparison.scale !== "number";
  return (value) => ({ value: value * points, kind: change, points: isShare });
}
