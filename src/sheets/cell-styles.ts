import type { NumberKind } from "../messages/number-kinds";
import type { CellContent, LinkedText, TableColumn } from "./sheet";
import type { CellStyle, StyleRole } from "./styles";

/** A cell of text in a role. */
export function textStyle(role: StyleRole): CellStyle {
  return { role, number: null, align: "left", indent: 0 };
}

/** Cells of one column of text, one style a cell. */
export function textColumn(
  texts: readonly string[],
  role: StyleRole
): { values: CellContent[][]; styles: CellStyle[][] } {
  return {
    values: texts.map((text) => [text]),
    styles: texts.map(() => [textStyle(role)]),
  };
}

/** Numbers stand right; text after a number column is indented by one. */
export function columnStyles(
  kinds: readonly (NumberKind | "text" | "sentence")[],
  role: (column: number) => StyleRole
): CellStyle[] {
  return kinds.map((kind, column) => {
    const number = kind === "text" || kind === "sentence" ? null : kind;
    const previous = column > 0 ? kinds[column - 1] : "text";
    const afterNumber = number === null && previous !== "text" && previous !== "sentence";
    return {
      role: role(column),
      number,
      align: number === null ? "left" : "right",
      indent: afterNumber ? 1 : 0,
    };
  });
}

/** The styles of a table's body; a column that holds links looks like links. */
export function bodyStyles(
  columns: readonly TableColumn[],
  rows: readonly (readonly CellContent[])[]
): CellStyle[] {
  return columnStyles(
    columns.map((column) => column.kind),
    (column) => (rows.some((row) => isLinkedText(row[column])) ? "bodyLink" : "body")
  );
}

export function headerStyles(columns: readonly TableColumn[]): CellStyle[] {
  return columnStyles(
    columns.map((column) => column.kind),
    () => "tableHeader"
  ).map((style) => ({ ...style, number: null }));
}

export function isLinkedText(content: CellContent): content is LinkedText {
  return typeof content === "object" && content !== null;
}
