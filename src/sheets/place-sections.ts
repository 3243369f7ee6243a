import { textColumn, textStyle } from "./cell-styles";
import { MOST_LINES } from "./check-sheet";
import { FIRST_COLUMN, SECTION_ROWS, type Plan } from "./layout-plan";
import type { CellsBlock } from "./placed";
import type { CellContent, Section, Sheet } from "./sheet";
import type { CellStyle } from "./styles";

/** The words of every section: its heading over the whole width, its sentences, a line under its charts for each. */
export function placeSections({ sections = [], columnWidths }: Sheet, plan: Plan): CellsBlock[] {
  return sections.flatMap((section, index) => {
    const top = plan.sections.top + index * plan.sections.rows;
    return [
      headingBlock(section, top, columnWidths.length),
      textBlock(
        `section-lines-${section.id}`,
        top + SECTION_ROWS.lines,
        Array.from({ length: MOST_LINES }, (_, line) => section.lines[line] ?? ""),
        "answer"
      ),
      ...(section.charts.length > 0
        ? [
            textBlock(
              `section-captions-${section.id}`,
              top + plan.sections.captions,
              section.charts.map(({ caption }) => caption),
              "caption"
            ),
          ]
        : []),
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

function textBlock(
  id: string,
  top: number,
  lines: readonly string[],
  role: "answer" | "caption"
): CellsBlock {
  const { values, styles } = textColumn(lines, role);
  const range = { top, left: FIRST_COLUMN, rows: lines.length, columns: 1 };
  return { kind: "cells", id, range, values, styles };
}
