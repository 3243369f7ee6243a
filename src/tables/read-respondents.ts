import { nameKey } from "./names";
import type { PartnerNames } from "./partner-names";
import type { RespondentsTable, Response, TieReport } from "./records";
import { labels, waveAt } from "./read-ties";
import { type TableReader, hasRequired, optionalYesNo, requiredText } from "./table-reader";

export interface RespondentsRead {
  readonly table: RespondentsTable;
  readonly read: number;
}

/**
 * Reads who answered. Where two rows of a partner disagree, or a partner who is said not to have answered has answers
 * in Ties, having answered counts.
 */
export function readRespondents(
  reader: TableReader,
  partners: PartnerNames,
  reports: readonly TieReport[]
): RespondentsRead | null {
  if (!hasRequired(reader, ["partner", "responded"])) return null;
  const answered = new Set(
    reports.flatMap(({ from, wave }) => [from, `${from}\n${nameKey(wave)}`])
  );
  const waves = labels();
  const byPartner = new Map<string, Response>();
  let read = 0;
  for (const row of reader.rows) {
    const text = requiredText(reader, row, "partner");
    if (text === null) continue;
    const partner = partners.resolve(text, reader, row, "partner");
    const said = optionalYesNo(reader, row, "responded");
    if (partner === null || (said === null && reader.text(row, "responded") !== "")) continue;
    read++;
    const wave = waves.of(waveAt(reader, row));
    const key = `${partner}\n${wave}`;
    const inTies = answered.has(wave === "" ? partner : `${partner}\n${nameKey(wave)}`);
    const before = byPartner.get(key);
    const responded = (said ?? false) || inTies || (before?.responded ?? false);
    const conflicts = (said !== true && inTies) || (before && before.responded !== (said ?? false));
    const found = partner;
    if (conflicts) reader.report("note", "respondentConflict", { row, id: "responded", found });
    byPartner.set(key, { partner, wave, responded, at: reader.at(row, "partner") });
  }
  return { table: { mapping: reader.mapping, responses: [...byPartner.values()] }, read };
}
