/** A pixel of the 96 dpi screen that Excel measures by, in points. */
export const POINTS_PER_PIXEL = 0.75;
