import type { NetworkFindings, PartnerFindings } from "./findings";
import { bearingOf, lastWave, silentPartners } from "./reading";
import type { PartnerCells } from "../partner-cells";
import type { Words } from "../../messages/words";
import type { TableSpec } from "../../sheets/sheet";

function toKnow(
  { degree, partner }: PartnerFindings,
  silent: ReadonlySet<string>,
  words: Words
): string {
  const say = words.network.tables;
  if (silent.has(partner)) return degree === 0 ? say.silentAlone : say.silent;
  return degree === 0 ? say.alone : "";
}

/** Every partner in order of name, with what is counted of it; where too few answered, nothing is said of who stands between. */
export function partnerTable(
  findings: NetworkFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.network.tables;
  const wave = lastWave(findings);
  const silent = silentPartners(wave);
  const isStructural = bearingOf(wave) !== "none";
  return {
    id: "partners",
    heading: say.partners.heading,
    note: say.partners.note,
    columns: [
      { id: "partner", header: say.partner, kind: "text", width: 0 },
      { id: "sector", header: say.sector, kind: "text", width: 0 },
      { id: "ties", header: say.ties, kind: "count", width: 0 },
      { id: "names", header: say.names, kind: "count", width: 0 },
      { id: "namedBy", header: say.namedBy, kind: "count", width: 0 },
      { id: "meanLevel", header: say.meanLevel, kind: "level", width: 0 },
      { id: "between", header: say.between, kind: "count", width: 0 },
      { id: "says", header: say.toKnow, kind: "sentence", width: 0 },
    ],
    rows: wave.perPartner.map((partner) => [
      cells.linked(partner.partner),
      cells.sector(partner.partner),
      partner.degree,
      partner.outDegree,
      partner.inDegree,
      partner.meanLevel,
      isStructural ? partner.betweenness : null,
      toKnow(partner, silent, words),
    ]),
    whenEmpty: say.partners.empty,
    dataBar: "ties",
    linkText: say.partners.link,
  };
}
