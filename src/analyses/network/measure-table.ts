import type { Difference, NetworkFindings, WaveFindings } from "./findings";
import {
  type Compared,
  comparedOf,
  highestLevel,
  lastWave,
  type Verdict,
  verdictOf,
} from "./reading";
import type { NumberKind } from "../../messages/number-kinds";
import type { Words } from "../../messages/words";
import type { CellContent, TableSpec } from "../../sheets/sheet";

type Kinds = { readonly value: NumberKind; readonly change: NumberKind };

const COUNT: Kinds = { value: "count", change: "countChange" };
const SHARE: Kinds = { value: "shareOneDecimal", change: "points" };
const RATING: Kinds = { value: "rating", change: "ratingChange" };

interface Row {
  readonly measure: string;
  readonly kinds: Kinds;
  /** Said over all partners of a wave. */
  readonly of: (wave: WaveFindings) => number | null;
  /** Said of those who are compared, where there are two waves. */
  readonly change?: (compared: Compared) => Difference;
  readonly says?: string;
  readonly verdicts?: Partial<Record<Verdict, string>>;
}

function counts(before: number, after: number): Difference {
  return { before, after, change: after - before, low: null, high: null };
}

function measures(findings: NetworkFindings, words: Words): Row[] {
  const { measures: say, verdict } = words.network.tables;
  const { change, waves } = findings;
  const hasLevels = waves.some(({ meanLevel }) => meanLevel !== null);
  const upOrDown = { up: verdict.up, down: verdict.down };
  return [
    {
      measure: say.partners,
      kinds: COUNT,
      of: ({ partners }) => partners,
      says: change ? verdict.cameAndWent(change.joiners.length, change.leavers.length) : undefined,
    },
    { measure: say.responseRate, kinds: SHARE, of: ({ responseRate }) => responseRate },
    {
      measure: say.linked,
      kinds: COUNT,
      of: ({ partners, isolates }) => partners - isolates.length,
    },
    {
      measure: say.pairs,
      kinds: COUNT,
      of: ({ pairs }) => pairs,
      change: ({ found }) => counts(found.pairsBefore, found.pairsAfter),
    },
    {
      measure: say.density,
      kinds: SHARE,
      of: ({ density }) => density,
      change: ({ found }) => found.density,
      verdicts: upOrDown,
    },
    {
      measure: say.meanLevel(hasLevels ? highestLevel(findings) : null),
      kinds: RATING,
      of: ({ meanLevel }) => meanLevel,
      change: ({ found }) => found.meanLevel,
      verdicts: { up: verdict.deeper, down: verdict.lighter },
    },
    {
      measure: say.meanTrust,
      kinds: RATING,
      of: ({ meanTrust }) => meanTrust,
      change: ({ found }) => found.meanTrust,
      verdicts: upOrDown,
    },
    {
      measure: say.reciprocity,
      kinds: SHARE,
      of: ({ reciprocity, reciprocityObserved }) => reciprocityObserved ?? reciprocity,
      change: ({ found }) => found.reciprocity,
      verdicts: upOrDown,
    },
    { measure: say.meanDegree, kinds: RATING, of: ({ meanDegree }) => meanDegree },
    { measure: say.averageDistance, kinds: RATING, of: ({ averageDistance }) => averageDistance },
  ];
}

/** A change of shares is said in points: hundredths. */
function asShown(value: number | null, kind: NumberKind): number | null {
  return value !== null && kind === "points" ? value * 100 : value;
}

function saying(row: Row, difference: Difference, compared: Compared | null, words: Words): string {
  const { verdict } = words.network.tables;
  if (row.says !== undefined) return row.says;
  if (!compared || !row.change) return "";
  if (row.kinds === COUNT) {
    const { tiesNew, tiesEnded, tiesKept } = compared.found;
    return verdict.pairs(tiesNew, tiesEnded, tiesKept);
  }
  const found = verdictOf(difference);
  const standard: Partial<Record<Verdict, string>> = {
    chance: verdict.chance,
    tooFew: verdict.tooFew,
  };
  return row.verdicts?.[found] ?? standard[found] ?? "";
}

/** The last two waves of a measure: on those who are compared where that is said, else on everybody. */
function differenceOf(row: Row, findings: NetworkFindings, compared: Compared | null): Difference {
  if (compared && row.change) return row.change(compared);
  const before = findings.waves.at(-2);
  const then = before ? row.of(before) : null;
  const after = row.of(lastWave(findings));
  const change = then === null || after === null ? null : after - then;
  return { before: then, after, change, low: null, high: null };
}

/** The measures of the last two waves, or of the only one; the same rows at every run. */
export function measureTable(findings: NetworkFindings, words: Words): TableSpec {
  const { tables: say } = words.network;
  const compared = comparedOf(findings);
  const { change } = findings;
  const rows = measures(findings, words).map((row) => {
    const { value, change: changed } = row.kinds;
    const found = differenceOf(row, findings, compared);
    const on = compared && row.change ? say.counted[compared.basis] : say.counted.all;
    const content: CellContent[] = [
      row.measure,
      on,
      found.before,
      found.after,
      ...[found.change, found.low, found.high].map((cell) => asShown(cell, changed)),
      saying(row, found, compared, words),
    ];
    const kinds = [null, null, value, value, changed, changed, changed, null];
    return { content, kinds };
  });
  return {
    id: "waves",
    heading: change ? say.waves.headingChange : say.waves.headingNow,
    note: change ? say.waves.note : say.waves.noteNow,
    columns: [
      { id: "measure", header: say.measure, kind: "text", width: 0 },
      { id: "countedOn", header: say.countedOn, kind: "text", width: 0 },
      {
        id: "earlier",
        header: change ? words.network.wave(change.from) : say.earlier,
        kind: "decimal",
        width: 0,
      },
      {
        id: "now",
        header: words.network.wave(lastWave(findings).wave ?? say.now),
        kind: "decimal",
        width: 0,
      },
      { id: "change", header: say.change, kind: "decimal", width: 0 },
      { id: "from", header: say.low, kind: "decimal", width: 0 },
      { id: "to", header: say.high, kind: "decimal", width: 0 },
      { id: "says", header: say.says, kind: "sentence", width: 0 },
    ],
    rows: rows.map(({ content }) => content),
    kinds: rows.map(({ kinds }) => kinds),
    whenEmpty: "",
    linkText: "",
  };
}
