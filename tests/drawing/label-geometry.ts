import { labelBox, labelSize, markerBox, overlap, type Box } from "../../src/drawing/label-box";
import type { NetworkMap } from "../../src/drawing/network-map";

/** Boxes of a map's labels and markers by node, in pixels from the top left; built from the map alone. */
export function mapBoxes(map: NetworkMap, markerSizes: readonly number[], height: number) {
  return map.x.map((x, node) => {
    const label = map.labels[node];
    const size = label ? labelSize(label.text, label.bold) : { width: 0, height: 0 };
    const spot = {
      radius: (markerSizes[node] * 96) / 72 / 2,
      labelWidth: size.width,
      labelHeight: size.height,
    };
    const y = height - map.y[node];
    return {
      marker: markerBox(spot, x, y),
      label: label && labelBox(spot, x, y, label.side),
    };
  });
}

/** How often a label touches the label or the marker of another node. */
export function touchingLabels(boxes: readonly { marker: Box; label: Box | null }[]): number {
  let touching = 0;
  boxes.forEach((first, a) =>
    boxes.forEach((second, b) => {
      if (a === b || !first.label) return;
      if (overlap(first.label, second.marker)) touching++;
      if (a < b && second.label && overlap(first.label, second.label)) touching++;
    })
  );
  return touching;
}
