import { textColumn, textStyle } from "./cell-styles";
import { MOST_LINES } from "./check-sheet";
import { FIRST_COLUMN, SECTION_ROWS, type Plan } from "./layout-plan";
import type { CellsBlock } from "./placed";
import type { CellContent, Section, Sheet } from "./sheet";
import type { CellStyle } from "./styles";

/** The words of every section: its heading over the whole width, and its sentences. */
export function placeSections({ sections = [], columnWidths }: Sheet, plan: Plan): CellsBlock[] {
  return sections.flatMap((section, index) => {
    const top = plan.sections.top + index * plan.sections.rows;
    return [
      headingBlock(section, top, columnWidths.length),
      linesBlock(section, top + SECTION_ROWS.lines),
    ];
  });
}

/** The heading at the left, the link at the right end, a line under both. */
function headingBlock({ id, heading, link }: Section, top: number, columns: number): CellsBlock {
  const values: CellContent[] = Array.from({ length: columns }, () => null);
  const styles: CellStyle[] = values.map(() => textStyle("sectionHeading"));
  if (link) {
    values[columns - 1] = link;
    styles[columns - 1] = { ...textStyle("sectionLink"), align: "right" };
  }
  values[0] = heading;
  return {
    kind: "cells",
    id: `section-heading-${id}`,
    range: { top: top + SECTION_ROWS.heading, left: FIRST_COLUMN, rows: 1, columns },
    values: [values],
    styles: [styles],
  };
}

function linesBlock({ id, lines }: Section, top: number): CellsBlock {
  const all = Array.from({ length: MOST_LINES }, (_, line) => lines[line] ?? "");
  return {
    kind: "cells",
    id: `section-lines-${id}`,
    range: { top, left: FIRST_COLUMN, rows: all.length, columns: 1 },
    ...textColumn(all, "answer"),
  };
}
