import type fastCheck from "fast-check";

/**
 * Lets every property test draw the same cases at each run, so that a failure belongs to the change that is tested.
 * PROPERTY_SEED gives another seed, or with `random` a new one for each property. Only a test file that imports
 * fast-check loads it.
 */
const asked = process.env.PROPERTY_SEED ?? "1";

if (asked !== "random" && !Number.isSafeInteger(Number(asked))) {
  throw new Error(`PROPERTY_SEED is a whole number or "random", not "${asked}"`);
}

jest.mock("fast-check", () => {
  const actual = jest.requireActual<{ default: typeof fastCheck }>("fast-check");
  if (asked !== "random") actual.default.configureGlobal({ seed: Number(asked) });
  return actual;
});
