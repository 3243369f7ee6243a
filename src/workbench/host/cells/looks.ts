import type { CellRange } from "../../../cells/address";
import {
  EMPTY_LOOK,
  cellAt,
  changeCell,
  type Cell,
  type CellLook,
  type Sheet,
} from "../../../workbook/model";
import { raiseFormatChanged } from "../events";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, type OpenWorkbook } from "../open-workbook";
import { isUnbounded } from "./read-cells";

/** Cells whose looks are read or changed together. */
export interface LookTarget {
  readonly sheet: Sheet;
  readonly areas: readonly CellRange[];
}

/** What all cells share, or null where they differ. */
export function sharedLook<V extends Json>(
  { sheet, areas }: LookTarget,
  read: (look: CellLook, cell: Cell | null) => V
): V | null {
  let shared: V | undefined;
  for (const area of areas) {
    if (isUnbounded(area)) return null;
    for (let row = area.top; row < area.top + area.rows; row++) {
      for (let column = area.left; column < area.left + area.columns; column++) {
        const cell = cellAt(sheet, row, column);
        const value = read(cell?.look ?? EMPTY_LOOK, cell);
        if (shared === undefined) shared = value;
        else if (shared !== value) return null;
      }
    }
  }
  return shared ?? null;
}

/** Changes how cells look; whole rows and columns have no looks of their own here. */
export function changeLooks(
  open: OpenWorkbook,
  { sheet, areas }: LookTarget,
  change: (look: CellLook) => Partial<CellLook>
): void {
  beginSheetChange(open, sheet);
  for (const area of areas) {
    if (isUnbounded(area)) throw new HostError("NotImplemented", "looks of whole rows and columns");
    for (let row = area.top; row < area.top + area.rows; row++) {
      for (let column = area.left; column < area.left + area.columns; column++) {
        const look = cellAt(sheet, row, column)?.look ?? EMPTY_LOOK;
        changeCell(sheet, row, column, { look: changed(look, change(look)) });
      }
    }
    raiseFormatChanged(open, sheet, area);
  }
}

function keyOf({ borderBottom, ...flat }: Partial<CellLook>): string {
  let key = borderBottom ? `${borderBottom.weight} ${borderBottom.color}` : String(borderBottom);
  for (const name in flat) key += `,${name}:${String(flat[name as keyof typeof flat])}`;
  return key;
}

/** Looks made of others, by what was changed: looks that come about in the same way are one object. */
const successors = new WeakMap<CellLook, Map<string, CellLook>>();

function changed(look: CellLook, change: Partial<CellLook>): CellLook {
  const known = successors.get(look) ?? new Map<string, CellLook>();
  successors.set(look, known);
  const key = keyOf(change);
  const found = known.get(key) ?? { ...look, ...change };
  known.set(key, found);
  return found;
}
