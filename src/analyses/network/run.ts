import { asymmetricViews } from "./asymmetric-views";
import { changeFindings } from "./change-findings";
import type { NetworkFindings, Rule } from "./findings";
import { notesOf } from "./notes";
import { pairTies } from "./pair-levels";
import { waveFindings } from "./wave-findings";
import type { Outcome, RunContext } from "../analysis";
import type { OptionValues } from "../options";
import { relationOf, tieWaves } from "../tie-waves";
import type { Tables } from "../../tables/records";

function cannot(code: string): Outcome<NetworkFindings> {
  return { ran: false, because: { about: "waves", code, details: {} } };
}

/** Everything the question asks, from the tables alone. */
export function run(
  tables: Tables,
  options: OptionValues,
  { seed, now, progress }: RunContext
): Outcome<NetworkFindings> {
  const { ties } = tables;
  if (!ties) return cannot("noTies");
  const rule: Rule = options.rule === "confirmed" ? "confirmed" : "any";
  const minimumLevel = Number(options.minimumLevel);
  const relation = relationOf(ties, options.relation);
  const waves = tieWaves(tables, ties, { relation, minimumLevel, today: now.slice(0, 10) });
  if (waves.length === 0) return cannot("noTies");
  const last = waves[waves.length - 1];
  if (last.partners.length < 2) return cannot("tooLittle");

  const draws = Number(options.draws);
  const found = waves.map((wave, at) =>
    waveFindings(
      wave,
      tables,
      ties,
      {
        rule,
        permutations: Number(options.permutations),
        restarts: Number(options.restarts),
        seed,
      },
      (share) => {
        progress((0.9 * (at + share)) / waves.length);
      }
    )
  );
  const before = waves.at(-2);
  const findings: Omit<NetworkFindings, "notes"> = {
    rule,
    minimumLevel,
    scale: ties.scale,
    directed: !ties.undirected,
    relation,
    waves: found,
    change: before ? changeFindings(before, last, { rule, draws, seed }) : null,
    ties: pairTies(last, rule),
    asymmetric: ties.undirected
      ? []
      : asymmetricViews(
          ties.reports.filter(
            (report) =>
              report.wave === last.wave && (relation === null || report.relation === relation)
          ),
          last
        ),
  };
  progress(1);
  return { ran: true, findings: { ...findings, notes: notesOf(ties, waves, findings) } };
}
