import type { NetworkFindings } from "./findings";
import { bearingOf, insideShare, lastWave } from "./reading";
import type { Words } from "../../messages/words";
import type { CellContent, TableSpec } from "../../sheets/sheet";

/** Ties inside and between the groups of every attribute: a row for all groups together, then one a group. */
export function mixingTable(findings: NetworkFindings, words: Words): TableSpec {
  const say = words.network.tables.mixing;
  const rows = lastWave(findings).mixing.flatMap(
    ({ attribute, internal, external, ei, eiExpected, p, groups }) => {
      const name = words.network.attribute(attribute);
      const share = (inside: number, outside: number): number | null =>
        inside + outside === 0 ? null : inside / (inside + outside);
      const all: CellContent[] = [
        name,
        say.all,
        groups.reduce((sum, { partners }) => sum + partners, 0),
        internal,
        external,
        ei === null ? null : insideShare(ei),
        eiExpected === null ? null : insideShare(eiExpected),
        p,
      ];
      return [
        all,
        ...groups.map((group): CellContent[] => [
          name,
          words.network.group(attribute, group.group),
          group.partners,
          group.internal,
          group.external,
          share(group.internal, group.external),
          null,
          null,
        ]),
      ];
    }
  );
  return {
    id: "mixing",
    heading: say.heading,
    note: say.note,
    columns: [
      { id: "attribute", header: say.by, kind: "text", width: 150 },
      { id: "group", header: say.group, kind: "text", width: 190 },
      { id: "partners", header: say.partners, kind: "count", width: 80 },
      { id: "internal", header: say.internal, kind: "count", width: 90 },
      { id: "external", header: say.external, kind: "count", width: 110 },
      { id: "share", header: say.share, kind: "share", width: 100 },
      { id: "expected", header: say.expected, kind: "share", width: 90 },
      { id: "p", header: say.p, kind: "p", width: 66 },
    ],
    rows,
    whenEmpty: say.empty,
    linkText: say.link,
  };
}

/** Members named in a cell. */
const MOST_MEMBERS = 200;

/** Communities with their members, where they are clearer than chance makes them and enough partners answered. */
export function communityTable(findings: NetworkFindings, words: Words): TableSpec {
  const say = words.network.tables.communities;
  const wave = lastWave(findings);
  const isClaimed = wave.communities?.beyondChance === true && bearingOf(wave) !== "none";
  const communities = isClaimed ? (wave.communities?.members ?? []) : [];
  return {
    id: "communities",
    heading: say.heading,
    note: say.note,
    columns: [
      { id: "community", header: say.community, kind: "plain", width: 90 },
      { id: "partners", header: say.partners, kind: "count", width: 80 },
      { id: "members", header: say.members, kind: "sentence", width: 420 },
    ],
    rows: communities.map((members, at) => [
      at + 1,
      members.length,
      words.common.and(members, MOST_MEMBERS),
    ]),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
