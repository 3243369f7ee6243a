type Attribute = string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it stands in XML; characters that XML cannot hold are left out. */
export function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 forbids
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return legal.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** An SVG element. Numbers are rounded to hundredths; undefined attributes are left out; children are SVG already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join("")}</${name}>`;
}

function attributeText(value: Attribute): string {
  return typeof value === "number" ? String(rounded(value)) : escapeText(value ?? "");
}

/** Hundredths of a pixel are enough, and −0 is 0. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
