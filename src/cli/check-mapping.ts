import { WrongArguments } from "./outcome";
import type { WorkbookReading } from "../engine/read-workbook";
import type { Words } from "../messages/words";
import { choiceFor, placeChoices } from "../tables/choices";
import { DEFINITIONS } from "../tables/definitions";
import type { TableChoice, TableMapping } from "../tables/mapping";
import { chosenColumns } from "../tables/match-headers";
import { wordKey } from "../tables/names";

type Choices = Readonly<Record<string, TableChoice>>;

/** What the choices of a mapping file can be said about, for a sentence that names it. */
function placesOf({ listing }: WorkbookReading): readonly string[] {
  return [
    ...listing.sheets.filter(({ visible }) => visible).map(({ name }) => name),
    ...listing.tables.map(({ name }) => name),
    ...listing.names.filter(({ visible, range }) => visible && range).map(({ name }) => name),
  ];
}

/** Headers are also known by one of their two rows and without what stands in brackets behind them. */
function isHeader(printed: string, chosen: string): boolean {
  const [whole, part] = [wordKey(printed), wordKey(chosen)];
  return whole.startsWith(part) || whole.endsWith(part);
}

/** The sentence about the first chosen column that the table does not have, or null. */
function columnTrouble(
  place: string,
  { columns = {} }: TableChoice,
  mapping: TableMapping,
  words: Words
): string | null {
  const say = words.cli.mapping;
  const definition = DEFINITIONS.find(({ kind }) => kind === mapping.as);
  if (!definition) return null;
  for (const [column, header] of Object.entries(columns)) {
    const [id] = chosenColumns(definition, { [column]: header }).keys();
    if (id === undefined) {
      const known = definition.columns.map((each) => each.id).join(", ");
      return say.unknownColumn(place, words.tables.names[mapping.as], column, known);
    }
    if (header === "" || isHeader(mapping.headers[id] ?? "", header)) continue;
    const headers = [...Object.values(mapping.headers), ...mapping.unused];
    return say.noSuchHeader(place, header, headers.join(", "));
  }
  return null;
}

function troubleWith(
  place: string,
  choice: TableChoice,
  read: WorkbookReading,
  words: Words
): string | null {
  const say = words.cli.mapping;
  const placed = placeChoices(read.listing, { [place]: choice });
  if (placed.length === 0) return say.noSuchPlace(place, placesOf(read).join(", "));
  if (choice.as === "ignore" || (choice.as === undefined && choice.columns === undefined))
    return null;
  const mapping = read.mappings.find(
    ({ as, where, name }) =>
      choiceFor(placed, where, name) !== null && (choice.as === undefined || choice.as === as)
  );
  if (mapping) return columnTrouble(place, choice, mapping, words);
  return say.nothingThere(place);
}

/**
 * Checks that everything a mapping file names is in the workbook: tables and sheets, columns of ours, headers.
 * @throws WrongArguments with the first that is not
 */
export function checkMapping(choices: Choices, read: WorkbookReading, words: Words): void {
  for (const [place, choice] of Object.entries(choices)) {
    const trouble = troubleWith(place, choice, read, words);
    if (trouble !== null) throw new WrongArguments(trouble);
  }
}
