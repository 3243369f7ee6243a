import type { CellValue } from "../../src/cells/value";
import { addSheet, changeCell, emptyWorkbook, type Workbook } from "../../src/workbook/model";
import { HOSTILE } from "./hostile-names";

export function fillSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly CellValue[])[]
): void {
  const sheet = addSheet(workbook, name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== "") changeCell(sheet, row, column, { value });
    });
  });
}

/** One text of a list, the same for the same number. */
function pick(texts: readonly string[], number: number): string {
  return texts[number % texts.length];
}

/**
 * A workbook in which partners, sectors, relations, waves and initiatives are drawn from hostile texts.
 * @param turn another choice of who gets which text
 * @param tabs names of the three sheets
 */
export function hostileWorkbook(
  turn: number,
  tabs: readonly [string, string, string],
  texts: readonly string[] = HOSTILE
): Workbook {
  const partners = Array.from({ length: 24 }, (_, i) => pick(texts, turn * 7 + i));
  const at = (i: number): string => partners[i % partners.length];
  const workbook = emptyWorkbook("hostile.xlsx");
  fillSheet(workbook, tabs[0], [
    ["Partner", "Sector", "Backbone", "Short name", "__proto__", "constructor"],
    ...partners.map((partner, i) => [
      partner,
      pick(texts, turn + (i % 4)),
      i === 0 ? "yes" : "no",
      i % 3 === 0 ? pick(texts, i + turn + 40) : null,
      "polluted",
      pick(texts, i),
    ]),
  ]);
  const waves = [pick(texts, turn + 3), pick(texts, turn + 4)];
  const relations = [pick(texts, turn + 9), pick(texts, turn + 11)];
  fillSheet(workbook, tabs[1], [
    ["From", "To", "Relation", "Wave", "Level", "Trust"],
    ...Array.from({ length: 160 }, (_, i) => [
      at(i),
      at(i * 5 + 1 + Math.floor(i / 24)),
      relations[i % 2],
      waves[i % 3 === 0 ? 0 : 1],
      1 + (i % 5),
      1 + (i % 4),
    ]),
  ]);
  fillSheet(workbook, tabs[2], [
    ["Initiative", "Partners", "Agenda area"],
    ...Array.from({ length: 12 }, (_, i) => [
      pick(texts, turn + i * 2),
      `${at(i)}; ${at(i * 3 + 1)}; ${at(i * 5 + 2)}`.slice(0, 32_767),
      pick(texts, turn + i),
    ]),
  ]);
  return workbook;
}
