const IDENTITY = "_CT_";

/** The hidden workbook-wide name that makes a sheet the result sheet of an analysis. */
export function identityName(sheetId: string): string {
  return IDENTITY + sheetId;
}

/** The analysis whose result sheet a defined name stands for, or null. */
export function identifiedBy(name: string): string | null {
  return name.toLowerCase().startsWith(IDENTITY.toLowerCase()) ? name.slice(IDENTITY.length) : null;
}

/** The wanted name of the table or chart of a block: "table-partners" of "network" → "CT_network_partners". */
export function objectName(sheetId: string, blockId: string): string {
  return `CT_${sheetId}_${blockId.replace(/^(table|chart)-/, "")}`;
}
