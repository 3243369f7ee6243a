import {
  LOW_INCOME,
  READING_BY_RACE,
  SAMPLE_INDICATORS,
  SCHOOL_YEARS,
  type SampleIndicator,
} from "./outcomes";
import type { SampleCell, SampleColumn } from "./sheet-writing";

const CITY = "Riverbend";
const STATE = "State";
const BY_INCOME = "Family income";
const BY_RACE = "Race and ethnicity";

export const OUTCOME_COLUMNS: readonly SampleColumn[] = [
  { header: "Indicator", width: 190 },
  { header: "Place", width: 90 },
  { header: "Group type", width: 140 },
  { header: "Group", width: 120 },
  { header: "School year", width: 95 },
  { header: "Numerator", width: 85 },
  { header: "Denominator", width: 95 },
  { header: "Percent", width: 75, format: "0.0" },
  { header: "Better", width: 70 },
  { header: "Target", width: 65 },
  { header: "Target year", width: 90 },
  { header: "Comparison", width: 95 },
  { header: "Kind", width: 100 },
];

interface Line {
  readonly place: string;
  readonly groupType: string | null;
  readonly group: string | null;
  readonly year: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: number;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function counted(place: string, groupType: string | null, group: string, year: string) {
  return (numerator: number, denominator: number): Line => ({
    place,
    groupType,
    group,
    year,
    numerator,
    denominator,
    percent: oneDecimal((100 * numerator) / denominator),
  });
}

/** Everyone in the city and, where known, the two income groups that everyone falls into. */
function cityLines(indicator: SampleIndicator, at: number): readonly Line[] {
  const percent = indicator.city[at];
  if (percent === null) return [];
  const year = SCHOOL_YEARS[at];
  const [first, last] = indicator.children;
  const children = Math.round(first + ((last - first) * at) / (SCHOOL_YEARS.length - 1));
  const gap = indicator.gap?.[at] ?? null;
  const all = counted(CITY, null, "All children", year);
  if (gap === null) return [all(Math.round((children * percent) / 100), children)];
  const low = Math.round(children * LOW_INCOME);
  const other = children - low;
  const ofLow = Math.round((low * (percent - gap * (1 - LOW_INCOME))) / 100);
  const ofOther = Math.round((other * (percent + gap * LOW_INCOME)) / 100);
  return [
    all(ofLow + ofOther, children),
    counted(CITY, BY_INCOME, "Low-income", year)(ofLow, low),
    counted(CITY, BY_INCOME, "Other", year)(ofOther, other),
  ];
}

function stateLines(indicator: SampleIndicator, at: number): readonly Line[] {
  const percent = indicator.state?.[at] ?? null;
  if (percent === null) return [];
  const group = "All children";
  const [numerator, denominator] = [null, null];
  const year = SCHOOL_YEARS[at];
  return [{ place: STATE, groupType: null, group, year, numerator, denominator, percent }];
}

function raceLines(): readonly Line[] {
  return READING_BY_RACE.flatMap(({ group, children, percent }) =>
    percent.map((share, at) =>
      counted(
        CITY,
        BY_RACE,
        group,
        SCHOOL_YEARS[SCHOOL_YEARS.length - percent.length + at]
      )(Math.round((children * share) / 100), children)
    )
  );
}

function linesOf(indicator: SampleIndicator): readonly Line[] {
  const years = SCHOOL_YEARS.map((_, at) => at);
  return [
    ...years.flatMap((at) => cityLines(indicator, at)),
    ...(indicator.name === "Early-grade reading" ? raceLines() : []),
    ...years.flatMap((at) => stateLines(indicator, at)),
  ];
}

/** The outcomes as they stand on the sheet, one row an indicator, place, group and school year. */
export function outcomeRows(): readonly (readonly SampleCell[])[] {
  return SAMPLE_INDICATORS.flatMap((indicator) =>
    linesOf(indicator).map((line) => [
      indicator.name,
      line.place,
      line.groupType,
      line.group,
      line.year,
      line.numerator,
      line.denominator,
      line.percent,
      indicator.better,
      line.place === CITY && line.groupType === null ? indicator.target : null,
      line.place === CITY && line.groupType === null ? indicator.targetYear : null,
      line.place === STATE ? "yes" : "no",
      indicator.kind,
    ])
  );
}
