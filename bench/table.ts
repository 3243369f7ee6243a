/** Prints rows under their headings, numbers and texts right-aligned but for the first column. */
export function printTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[]
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column].length))
  );
  for (const row of [headings, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])
    );
    console.log(cells.join("  "));
  }
}
