import type { GapSeries, GapPeriod, GroupFindings } from "./findings";
import type { Words } from "../../messages/words";

const IMPROBABLE = 0.05;

/** Where a group is beside its reference: behind or ahead where one way is better, else lower or higher. */
function standing(
  { difference, p }: GroupFindings,
  better: GapSeries["better"],
  words: Words
): string {
  const say = words.gaps.says;
  if (p === null) return say.notJudged;
  if (p >= IMPROBABLE || difference === null) return say.noDifference;
  const isHigher = difference > 0;
  if (better === null) return isHigher ? say.higher : say.lower;
  return isHigher === (better === "higher") ? say.ahead : say.behind;
}

/** What a row of the table of groups says. */
export function saysOf(
  group: GroupFindings,
  period: GapPeriod,
  { better, change, suppression }: GapSeries,
  words: Words
): string {
  const say = words.gaps.says;
  if (group.suppressed === "hidden") return say.hidden(suppression.threshold);
  if (group.suppressed === "noValue") return say.withheld;
  const quality = [
    ...(group.unreliable ? [say.unreliable] : []),
    ...(group.approximate ? [say.approximate] : []),
  ];
  if (group.difference === null) {
    const isReference = period.referenceRule !== "total" && group.group === period.reference;
    return say.together([
      isReference ? say.reference(period.referenceRule) : say.alone,
      ...quality,
    ]);
  }
  const changed = change.find((each) => each.group === group.group);
  return say.together([
    standing(group, better, words),
    ...(changed === undefined ? [] : [say.verdict(changed.verdict, changed.from)]),
    ...quality,
  ]);
}
