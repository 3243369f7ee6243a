import type { CatalyticFindings, Missing } from "./findings";
import { inNameOrder } from "./answers";
import { waitingPairs } from "./backbone-tables";
import { firstThatFits } from "./open-answer";
import { confirmedPartnerships } from "./open-tables";
import type { Words } from "../../messages/words";

/** What is missing, who is waited for, what hangs on one person or one tie. */
export function backboneAnswer(findings: CatalyticFindings, words: Words): string[] {
  const say = words.catalytic.backbone;
  const { nearly, work } = findings;
  const lacking = (what: Missing["what"]): number =>
    nearly.filter(({ missing }) => missing.some((one) => one.what === what)).length;
  const waiting = waitingPairs(findings);
  const silent = inNameOrder(new Set(waiting.map((pair) => pair.silent)));
  const partnerships = confirmedPartnerships(findings);
  const single = partnerships.filter(({ singleContact }) => singleContact === true).length;
  const bridges = partnerships.filter(({ bridge }) => bridge === true).length;
  const missing = [lacking("level"), lacking("trust"), lacking("initiative")] as const;
  return [
    say.nearly(nearly.length),
    ...(nearly.length > 0 ? [say.missing(...missing, work)] : []),
    ...(waiting.length > 0
      ? [
          firstThatFits(
            say.awaited(waiting.length, silent),
            say.awaitedCounted(waiting.length, silent.length)
          ),
        ]
      : []),
    ...(single > 0 ? [say.singleContact(single)] : []),
    ...(bridges > 0 ? [say.bridges(bridges)] : []),
  ];
}
