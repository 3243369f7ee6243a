import type { About } from "../analyses/analysis";
import { wordsOf } from "../messages/words";
import { shortFingerprint } from "./fingerprint";
import type { JobRequest } from "./job";
import { VERSION } from "./version";

/** The grey line under a sheet's question: when it was answered, from which tables, on which data, by which version. */
export function stampOf(about: About, request: JobRequest): string {
  const { common } = wordsOf(request.language);
  const { partners, ties, respondents, initiatives, indicators, events, agenda } = request.tables;
  const sizes = {
    ties:
      ties &&
      common.sources.ties(
        ties.reports.length,
        ties.waves.filter((wave) => wave !== "")
      ),
    partners: partners && common.sources.partners(partners.partners.length),
    respondents: respondents && common.sources.respondents(respondents.responses.length),
    initiatives: initiatives && common.sources.initiatives(initiatives.initiatives.length),
    indicators: indicators && common.sources.indicators(indicators.observations.length),
    events: events && common.sources.events(events.events.length),
    agenda: agenda && common.sources.agenda(agenda.items.length),
  };
  const sources = [...about.needs, ...about.uses].flatMap((kind) => sizes[kind] ?? []);
  const data = request.edition === "full" ? shortFingerprint(request.fingerprint) : null;
  return common.stamp(common.moment(request.now), sources, data, VERSION);
}
