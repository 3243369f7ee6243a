import fc from "fast-check";
import { localTime } from "../../src/engine/run-defaults";
import { isLeftBehind } from "../../src/taskpane/session/mend";

const markOf = (at: string): { at: string; analyses: string[]; undo: string } => ({
  at,
  analyses: ["network"],
  undo: "",
});

test("a run that a colleague in another time zone has just begun is not taken for one left behind", () => {
  expect(isLeftBehind(markOf("2026-11-17T03:11-06:00"), "2026-11-17T10:12+01:00", null)).toBe(
    false
  );
  expect(isLeftBehind(markOf("2026-11-17T17:11+08:00"), "2026-11-17T10:12+01:00", null)).toBe(
    false
  );
});

test("a run that broke off minutes ago in a time zone further east is found", () => {
  expect(isLeftBehind(markOf("2026-11-17T17:06+08:00"), "2026-11-17T10:12+01:00", null)).toBe(true);
});

test("this session's own mark is left behind however young it is", () => {
  const at = "2026-11-17T10:12+01:00";
  expect(isLeftBehind(markOf(at), at, at)).toBe(true);
});

test("a local time says which minute it was anywhere", () => {
  const dates = fc.date({
    min: new Date("1980-01-01T00:00:00Z"),
    max: new Date("2100-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const minute = Math.floor(date.getTime() / 60_000) * 60_000;
      expect(Date.parse(localTime(date))).toBe(minute);
    })
  );
});
