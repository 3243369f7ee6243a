import { namesAcross, shownColumns } from "../../src/taskpane/session/mapped-columns";
import { withAcross, withColumn } from "../../src/taskpane/session/table-cards";
import { type Book, bookOf, outcomeOf } from "../tables/workbook-of";

const header = ["Year", "Graduation rate", "Attendance rate"];
const book: Book = bookOf({
  Adams: [header, [2019, "80%", "90%"], [2020, "81%", "91%"]],
  Boulder: [header, [2019, "85%", "92%"], [2020, "86%", "93%"]],
});
const [mapping] = outcomeOf(book).mappings;

describe("the form of a wide table", () => {
  it("shows what stands side by side, and asks for no column that the headers already say", () => {
    expect(namesAcross(mapping)).toEqual(["Graduation rate", "Attendance rate"]);
    expect(shownColumns(mapping).first.map(({ id }) => id)).toEqual(["period"]);
  });

  it("keeps the table wide, and what every row is, when a column is changed", () => {
    const choice = withColumn(mapping, "unit", "");
    expect(choice).toEqual({
      as: "indicators",
      columns: { period: "Year", unit: "" },
      given: { place: "Adams" },
      across: "indicators",
    });
    const { mappings, reading } = outcomeOf(book, { "Adams!A1:C3": choice });
    expect(mappings.map(({ shape }) => shape)).toEqual(["wide", "wide"]);
    expect(reading.tables.indicators?.observations).toHaveLength(8);
  });

  it("refuses the wide reading with nothing side by side", () => {
    const { mappings } = outcomeOf(book, { "Adams!A1:C3": withAcross(mapping, "nothing") });
    expect(mappings[0]).toMatchObject({ as: "indicators", shape: "long" });
  });
});
