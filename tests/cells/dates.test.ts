import fc from "fast-check";
import { dateSerial, isDateFormat, isoDate } from "../../src/cells/dates";

describe("dates as serials of the 1900 system", () => {
  it("agrees with Excel on known days", () => {
    expect(isoDate(61)).toBe("1900-03-01");
    expect(isoDate(36526)).toBe("2000-01-01");
    expect(isoDate(45566.75)).toBe("2024-10-01");
    expect(dateSerial("2024-02-29")).toBe(45351);
  });

  it("goes there and back for every day until 9999", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        (serial) => dateSerial(isoDate(serial)) === serial
      )
    );
  });

  it("knows no days that are not in the calendar", () => {
    for (const text of ["2023-02-29", "2024-13-01", "24-01-01", "soon", ""])
      expect(dateSerial(text)).toBeNaN();
  });

  it("tells formats that show a day from those that do not", () => {
    for (const format of [
      "yyyy-mm-dd",
      "d/m/yy",
      "mmm-yy",
      "[$-409]mmmm d, yyyy;@",
      "m/d/yy h:mm",
      "mmmm",
    ])
      expect([format, isDateFormat(format)]).toEqual([format, true]);
    for (const format of [
      "General",
      "0.00",
      "h:mm:ss",
      "[h]:mm",
      '0 "days"',
      "#,##0",
      "@",
      "mm:ss",
      "[Red]0",
    ])
      expect([format, isDateFormat(format)]).toEqual([format, false]);
  });
});
