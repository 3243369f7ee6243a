import type { CatalyticFindings, Missing, Partnership } from "./findings";
import { levelName } from "./level-name";
import { confirmedPartnerships, inOneCell, memberCells } from "./open-tables";
import type { PartnerCells } from "../partner-cells";
import type { Words } from "../../messages/words";
import type { TableSpec } from "../../sheets/sheet";

function missingInWords(
  { from, to, what, has, needs }: Missing,
  { scale, work }: CatalyticFindings,
  { short }: PartnerCells,
  words: Words
): string {
  const say = words.catalytic.missing;
  if (what === "initiative") return say.initiativeWords(work);
  if (what === "trust") return say.trustWords(short(from), short(to), has, needs);
  const needed = levelName(needs, scale, words);
  return has === 0
    ? say.noTie(short(from), needed)
    : say.levelWords(short(from), levelName(has, scale, words), needed);
}

export function oneStepShortTable(
  findings: CatalyticFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  const { missing: what } = words.catalytic;
  const label = (missing: Missing): string =>
    missing.what === "initiative" ? what.initiative(findings.work) : what[missing.what];
  return {
    id: "one_step_short",
    heading: say.oneStepShort.heading,
    note: say.oneStepShort.note,
    columns: [
      { id: "partner", header: say.partner, kind: "text", width: 190 },
      { id: "second", header: say.secondPartner, kind: "text", width: 190 },
      { id: "initiative", header: say.initiative(findings.work), kind: "text", width: 230 },
      { id: "missing", header: say.missing, kind: "text", width: 140 },
      { id: "has", header: say.has, kind: "level", width: 70 },
      { id: "needs", header: say.needs, kind: "level", width: 70 },
      { id: "words", header: say.inWords, kind: "sentence", width: 400 },
    ],
    rows: findings.nearly.flatMap(({ members, initiatives, missing }) =>
      missing.map((one) => [
        cells.linked(members[0]),
        cells.linked(members[1]),
        inOneCell(initiatives) || say.none,
        label(one),
        one.has,
        one.needs,
        missingInWords(one, findings, cells, words),
      ])
    ),
    whenEmpty: say.oneStepShort.empty,
    linkText: say.oneStepShort.link,
  };
}

/** Pairs of which only one side answered: who said it, and who has not. */
export function waitingTable(
  findings: CatalyticFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "waiting",
    heading: say.waiting.heading,
    note: say.waiting.note,
    columns: [
      { id: "silent", header: say.silent, kind: "text", width: 190 },
      { id: "partner", header: say.partner, kind: "text", width: 190 },
      { id: "initiative", header: say.initiative(findings.work), kind: "text", width: 260 },
      { id: "level", header: say.level, kind: "level", width: 70 },
      { id: "trust", header: say.trust, kind: "level", width: 70 },
    ],
    rows: waitingPairs(findings).map(({ silent, from, level, trust, initiatives }) => [
      cells.linked(silent),
      cells.linked(from),
      inOneCell(initiatives) || say.none,
      level,
      trust,
    ]),
    whenEmpty: say.waiting.empty,
    linkText: say.waiting.link,
  };
}

/** Unconfirmed pairs with the side that spoke and the side that did not. */
export function waitingPairs({ dyads }: CatalyticFindings) {
  return dyads.flatMap(({ members, initiatives, awaited: [silent], weakest }) =>
    silent === undefined || weakest === null ? [] : { members, initiatives, silent, ...weakest }
  );
}

function yesNo(value: boolean | null, words: Words): string {
  const say = words.catalytic.tables;
  return value === null ? say.noContact : value ? say.yes : say.no;
}

function weakestInWords({ weakest }: Partnership, { short }: PartnerCells, words: Words): string {
  return weakest === null
    ? "–"
    : words.catalytic.missing.weakest(short(weakest.from), short(weakest.to));
}

/** Confirmed pairs and trios with the answer that reaches least. */
export function tendTable(
  findings: CatalyticFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "where_to_tend",
    heading: say.tend.heading,
    note: say.tend.note,
    columns: [
      { id: "partner", header: say.partner, kind: "text", width: 190 },
      { id: "second", header: say.secondPartner, kind: "text", width: 190 },
      { id: "third", header: say.thirdPartner, kind: "text", width: 190 },
      { id: "level", header: say.level, kind: "level", width: 70 },
      { id: "trust", header: say.trust, kind: "level", width: 70 },
      { id: "bridge", header: say.bridge, kind: "text", width: 195 },
      { id: "contact", header: say.contact, kind: "text", width: 185 },
      { id: "weakest", header: say.weakest, kind: "sentence", width: 300 },
    ],
    rows: confirmedPartnerships(findings).map((partnership) => [
      ...memberCells(partnership.members, cells),
      partnership.weakest?.level ?? null,
      partnership.weakest?.trust ?? null,
      yesNo(partnership.bridge, words),
      yesNo(partnership.singleContact, words),
      weakestInWords(partnership, cells, words),
    ]),
    whenEmpty: say.tend.empty,
    linkText: say.tend.link,
  };
}
