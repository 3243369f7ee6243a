import fc from "fast-check";
import { EMPTY_STATE, type WorkbookState } from "../../src/engine/state";
import { parseState, stateXml } from "../../src/engine/state-part";

/** The text an XML reader would find in the state's element. */
function textOf(xml: string): string {
  const [, text] = /<state [^>]*>(.*)<\/state>/s.exec(xml) ?? ["", ""];
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

test("a state survives being written and read, whatever the names in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (name, relation) => {
      const state: WorkbookState = {
        ...EMPTY_STATE,
        relation,
        audience: "outsiders",
        names: { [`CT_${name}`]: name },
        choices: { [`t${name}`]: { as: "ties", columns: { from: name } } },
      };
      expect(parseState(textOf(stateXml(state)))).toEqual(state);
    })
  );
});

test("the state's XML holds no character that XML forbids", () => {
  const state = { ...EMPTY_STATE, relation: "\u0000\u000b\ud800 <&> ]]> é" };
  expect(stateXml(state)).toMatch(/^[ -~]*$/);
});

test.each(["", "{", "null", "[]", '{"version":2}', '{"version":1}', '{"__proto__":{"version":1}}'])(
  "a damaged state (%s) is read as the empty one",
  (text) => {
    expect(parseState(text)).toEqual(EMPTY_STATE);
  }
);

test("what a version wrote that did not remember widths and columns is still remembered", () => {
  const heights = [{ top: 15, rows: 2, height: 40 }];
  const earlier = { ...EMPTY_STATE, formats: { indicators: { heights, toned: { table: [2] } } } };
  const formats = { heights, widths: [], columns: {}, toned: { table: [2] } };
  expect(parseState(JSON.stringify(earlier))).toEqual({
    ...EMPTY_STATE,
    formats: { indicators: formats },
  });
});
