import { distance } from "fastest-levenshtein";
import { nameKey, tidy } from "./names";

/** Abbreviations that organisations' names are written with. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  grtr: "greater",
  gtr: "greater",
  ctr: "center",
  cntr: "center",
  centre: "center",
  assn: "association",
  assoc: "association",
  asoc: "asociacion",
  dept: "department",
  depto: "departamento",
  univ: "university",
  fdn: "foundation",
  fund: "foundation",
  comm: "community",
  cmty: "community",
  org: "organization",
  organisation: "organization",
  intl: "international",
  natl: "national",
  svcs: "services",
  svc: "service",
  sch: "school",
  elem: "elementary",
  elementry: "elementary",
  hosp: "hospital",
  govt: "government",
  gov: "government",
  saint: "st",
  san: "st",
  mt: "mount",
  inst: "institute",
  ed: "education",
  dist: "district",
  co: "county",
};
/** Words that carry no difference: articles, joining words, legal forms. */
const SILENT = new Set(
  "the of and for in at to a an de del la las el los y e inc incorporated llc corp corporation ltd nfp ngo ac".split(
    " "
  )
);

/** The words of a name that tell it from others, abbreviations written out. */
export function tellingWords(name: string): readonly string[] {
  const words = tidy(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words
    .filter((word) => !SILENT.has(word))
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether two words are one word spelled in two ways. Short words, words with digits and words that begin differently
 * are not: "School 1" and "School 2", "East" and "West", "Northern" and "Southern" mean different partners.
 */
function isSpellingOf(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** The initials of a name in capitals, with and without its joining words; none for names of a single word. */
function initialsOf(name: string): readonly string[] {
  const words = tidy(name)
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length < 2) return [];
  const initials = (which: readonly string[]): string =>
    which.map((word) => word[0].toLowerCase()).join("");
  const telling = words.filter((word) => !SILENT.has(word.toLowerCase()));
  return [...new Set([initials(words), initials(telling)])].filter((each) => each.length >= 3);
}

/** The acronym a name is, in lower case, or null: one word of three to eight capitals. */
function acronymOf(name: string): string | null {
  const bare = tidy(name).replace(/\./g, "");
  return /^\p{Lu}{3,8}$/u.test(bare) ? bare.toLowerCase() : null;
}

/** An index of names that finds those a name may be another writing of. */
export interface NearNames {
  /** The one name that is most likely meant, or null where there is none or more than one. */
  readonly nearest: (name: string) => string | null;
}

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
}

const joined = (words: readonly string[]): string => words.join("");

/** Keys under which names that differ in the spelling of one word meet: the words with one cut to its initial. */
function spellingKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) =>
    word.length < 5 || /\d/.test(word)
      ? []
      : [words.map((each, at) => (at === index ? `${each[0]}*` : each)).join(" ")]
  );
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const there = index.get(key);
  if (there) there.push(value);
  else index.set(key, [value]);
}

/** More names than this under one key are too many alike for a guess to help. */
const MOST_ALIKE = 400;

function onlyOne(names: readonly string[], self: string): string | null {
  const others = new Set(names.filter((name) => nameKey(name) !== nameKey(self)));
  const [first = null] = others;
  return others.size === 1 ? first : null;
}

/** Indexes names once; each question then looks only at the few names that could be near. */
export function nearNames(names: readonly string[]): NearNames {
  const bySame = new Map<string, string[]>();
  const bySpelling = new Map<string, Entry[]>();
  const byInitials = new Map<string, string[]>();
  const byAcronym = new Map<string, string[]>();
  for (const name of names) {
    const words = tellingWords(name);
    add(bySame, joined(words), name);
    spellingKeys(words).forEach((key) => add(bySpelling, key, { name, words }));
    initialsOf(name).forEach((initials) => add(byInitials, initials, name));
    const acronym = acronymOf(name);
    if (acronym) add(byAcronym, acronym, name);
  }
  const spelled = (words: readonly string[]): readonly string[] =>
    spellingKeys(words).flatMap((key) => {
      const alike = bySpelling.get(key) ?? [];
      if (alike.length > MOST_ALIKE) return [];
      return alike
        .filter((other) =>
          other.words.every((word, at) => word === words[at] || isSpellingOf(word, words[at]))
        )
        .map(({ name }) => name);
    });
  return {
    nearest: (name) => {
      const words = tellingWords(name);
      const acronym = acronymOf(name);
      return (
        onlyOne(bySame.get(joined(words)) ?? [], name) ??
        onlyOne(spelled(words), name) ??
        (acronym ? onlyOne(byInitials.get(acronym) ?? [], name) : null) ??
        onlyOne(
          initialsOf(name).flatMap((initials) => byAcronym.get(initials) ?? []),
          name
        )
      );
    },
  };
}

/** Finds the one known name that holds all telling words of a shorter one ("YMCA" in "YMCA of Greater Riverbend"). */
export function fullerNames(names: readonly string[]): NearNames {
  const byWord = new Map<string, Set<string>>();
  for (const name of names)
    for (const word of tellingWords(name)) {
      const there = byWord.get(word);
      if (there) there.add(name);
      else byWord.set(word, new Set([name]));
    }
  return {
    nearest: (name) => {
      const words = tellingWords(name);
      if (!words.some((word) => word.length >= 4 && !/\d/.test(word))) return null;
      const [first, ...rest] = words.map((word) => byWord.get(word) ?? new Set<string>());
      const holding = [...first].filter((each) => rest.every((names) => names.has(each)));
      return onlyOne(holding, name);
    },
  };
}
