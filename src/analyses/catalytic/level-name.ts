import type { Words } from "../../messages/words";
import { type ScaleId, SCALES } from "../../tables/scales";

/** A level by its word on a published scale, else by its number. */
export function levelName(level: number, scale: ScaleId | null, words: Words): string {
  const known = SCALES[scale ?? "rating"].levels.find(({ value }) => value === level);
  const names: Readonly<Record<string, string>> = words.catalytic.levelNames;
  return (known && names[known.id]) ?? words.catalytic.levelNumber(level);
}
