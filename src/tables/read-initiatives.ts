import { textOf } from "./names";
import type { PartnerNames } from "./partner-names";
import type { Initiative, InitiativesTable } from "./records";
import {
  type TableReader,
  checkOrder,
  hasRequired,
  optionalDate,
  optionalText,
  optionalYesNo,
  requiredText,
} from "./table-reader";
import { commasSeparate, listIn } from "./words-in-cells";

export interface InitiativesRead {
  readonly table: InitiativesTable;
  readonly read: number;
}

/**
 * The names in a cell. Commas also stand inside names ("Health, Housing and Hope"), so they separate only where all
 * parts are known partners, or where the column as a whole plainly uses them so.
 */
function namesIn(
  reader: TableReader,
  row: number,
  partners: PartnerNames,
  commasInColumn: boolean
): readonly string[] {
  const value = reader.value(row, "partners");
  if (partners.isKnown(textOf(value))) return [textOf(value)];
  const parts = listIn(value, true);
  return parts.every(partners.isKnown) || commasInColumn ? parts : listIn(value, false);
}

/** Reads initiatives and the partners who do them; null where one of the two is not said. */
export function readInitiatives(
  reader: TableReader,
  partners: PartnerNames
): InitiativesRead | null {
  if (!hasRequired(reader, ["initiative", "partners"])) return null;
  const commas = commasSeparate(reader.rows.map((row) => reader.value(row, "partners")));
  const initiatives = reader.rows.flatMap((row): Initiative[] => {
    const name = requiredText(reader, row, "initiative");
    if (name === null || requiredText(reader, row, "partners") === null) return [];
    const members = namesIn(reader, row, partners, commas).flatMap(
      (text) => partners.resolve(text, reader, row, "partners") ?? []
    );
    const lead = optionalText(reader, row, "lead");
    const start = optionalDate(reader, row, "start", "start");
    const end = optionalDate(reader, row, "end", "end");
    checkOrder(reader, row, "end", start, end);
    return [
      {
        name,
        agendaArea: optionalText(reader, row, "agendaArea"),
        partners: [...new Set(members)],
        lead: lead === null ? null : partners.resolve(lead, reader, row, "lead"),
        onTrack: optionalYesNo(reader, row, "onTrack"),
        start,
        end,
        at: reader.at(row, "initiative"),
      },
    ];
  });
  return { table: { mapping: reader.mapping, initiatives }, read: initiatives.length };
}
