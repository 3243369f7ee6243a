/** −0 as 0: a quotient below 0 that is too small for a number comes out as −0, which files do not keep. */
export const plainZero = (value: number): number => value + 0;
