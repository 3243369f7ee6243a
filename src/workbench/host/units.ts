/** Office.js measures in points, the workbook in pixels: 96 pixels and 72 points an inch. */
export const pointsOf = (pixels: number): number => pixels * 0.75;
export const pixelsOf = (points: number): number => points / 0.75;
