/** Pixels at 96 dpi, as sheets and charts are measured, of a length in points. */
export function pixelsOf(points: number): number {
  return (points * 96) / 72;
}
