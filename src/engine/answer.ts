import type { JobResult } from "./job";
import { valueAt, type Grid } from "../cells/grid";
import type { SheetRange } from "../cells/address";
import type { CellContent } from "../sheets/sheet";
import type { CellsBlock, ChartBlock, PlacedSheet } from "../sheets/placed";

/** What a result sheet says, for a place that has no cells. */
export interface Answer {
  readonly question: string;
  /** When, on what and with which version it was answered. */
  readonly stamp: string;
  /** One to five; the first answers the question. */
  readonly sentences: readonly string[];
  readonly charts: readonly ChartBlock["chart"][];
  /** Closing lines: a heading with the paragraphs under it. */
  readonly notes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

function textOf(content: CellContent): string {
  return content !== null && typeof content === "object" ? content.text : String(content ?? "");
}

function linesOf(block: CellsBlock | undefined): readonly string[] {
  return block ? block.values.map(([first]) => textOf(first)) : [];
}

/** Joins the lines that a sheet breaks to its page: a paragraph ends where a line ends a sentence. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    isOpen = !/[.!?:]$/.test(line);
  }
  return joined;
}

function chartsOf({ blocks }: PlacedSheet): Answer["charts"] {
  return blocks.flatMap((block) =>
    // A chart in a table's cell has no title: it says nothing without its row.
    block.kind === "chart" && block.chart.title !== "" ? [block.chart] : []
  );
}

/** What a run answered, by analysis: the words of the sheet, the charts of the sheet and then those of its details. */
export function answersOf({
  analyses,
  sheets,
  details,
}: JobResult): Readonly<Record<string, Answer>> {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return Object.fromEntries(
    Object.keys(analyses).flatMap((id) => {
      const sheet = byId.get(id);
      return sheet ? [[id, answerOf(sheet, byId.get(details[id]))]] : [];
    })
  );
}

/** What a laid-out sheet says. */
export function answerOf(sheet: PlacedSheet, details?: PlacedSheet): Answer {
  const cells = new Map(
    sheet.blocks.flatMap((block) => (block.kind === "cells" ? [[block.id, block] as const] : []))
  );
  const [, question = "", stamp = ""] = linesOf(cells.get("title"));
  const sentences = linesOf(cells.get("answer")).slice(1);
  const notes = [...cells.values()].filter(({ id }) => id.startsWith("note-"));
  return {
    question,
    stamp,
    sentences: sentences.filter((sentence) => sentence !== ""),
    charts: [sheet, ...(details ? [details] : [])].flatMap(chartsOf),
    notes: notes.map((note) => {
      const [heading = "", ...lines] = linesOf(note);
      return { heading, lines: paragraphs(lines) };
    }),
  };
}

/** The cells in which title, question, stamp and answer stand on every result sheet: B2:B11. */
export function answerCells(sheet: string): SheetRange {
  return { sheet, top: 1, left: 1, rows: 10, columns: 1 };
}

/** What an earlier run left on a result sheet, from `answerCells`: its words without charts and notes. */
export function answerInCells(grid: Grid): Answer {
  const line = (row: number): string => {
    const value = valueAt(grid, row, 0);
    return typeof value === "string" ? value : "";
  };
  const sentences = [5, 6, 7, 8, 9].map(line).filter((sentence) => sentence !== "");
  return { question: line(1), stamp: line(2), sentences, charts: [], notes: [] };
}
