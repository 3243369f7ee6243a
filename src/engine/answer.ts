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

/** What a laid-out sheet says. */
export function answerOf(sheet: PlacedSheet): Answer {
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
    charts: sheet.blocks
      .filter((block): block is ChartBlock => block.kind === "chart")
      .map(({ chart }) => chart),
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
