import { lookOf } from "../../src/taskpane/theme/office-look";

const system = { forcesColors: false, prefersDark: false };

test("the pane is dark where Office draws on a dark ground", () => {
  expect(lookOf({ bodyBackgroundColor: "#262626" }, system)).toBe("dark");
  expect(lookOf({ bodyBackgroundColor: "#FFFFFF" }, { ...system, prefersDark: true })).toBe(
    "light"
  );
});

test("where Office says nothing, the system's wish counts", () => {
  expect(lookOf(undefined, { ...system, prefersDark: true })).toBe("dark");
  expect(lookOf({}, system)).toBe("light");
  expect(lookOf({ isDarkTheme: true }, system)).toBe("dark");
});

test("colours that the system forces go before everything else", () => {
  expect(lookOf({ bodyBackgroundColor: "#FFFFFF" }, { ...system, forcesColors: true })).toBe(
    "highContrast"
  );
});
