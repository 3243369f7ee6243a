import { about } from "./about";
import { answer } from "./answer";
import { comparisonTable, weightsTable } from "./comparison-tables";
import { courseCharts } from "./course-charts";
import type { ComparisonFindings } from "./findings";
import type { PresentContext } from "../analysis";
import type { Words } from "../../messages/words";
import type { Sheet } from "../../sheets/sheet";

/** Indicator, place, event, since, three counts, five changes, verdict. */
const COLUMN_WIDTHS = [190, 110, 190, 80, 85, 85, 90, 95, 105, 90, 70, 70, 240];

function methodLines(
  { comparisons }: ComparisonFindings,
  needed: number,
  words: Words
): readonly string[] {
  const say = words.comparison.method;
  const most = Math.max(0, ...comparisons.map(({ places }) => places.length - 1));
  const mixed = comparisons.some(({ syntheticControl }) => syntheticControl !== null);
  return [
    say.did,
    say.parallel,
    mixed ? say.synthetic(needed) : say.noMixture(most, needed),
    say.measure,
    say.association,
  ];
}

function leftLines({ comparisons, notes }: ComparisonFindings, words: Words): readonly string[] {
  const say = words.comparison.left;
  const outside = notes.find(({ code }) => code === "outsideReadings");
  const places = comparisons.flatMap(({ indicator, notes: own }) =>
    own
      .filter(({ code }) => code === "placesLeftOut")
      .map(({ details }) => say.places(indicator, String(details.names)))
  );
  return [...(outside ? [say.outside(Number(outside.details.count))] : []), ...new Set(places)];
}

export function comparisonSheet(findings: ComparisonFindings, context: PresentContext): Sheet {
  const { words, stamp, options, leftOut } = context;
  const charts = courseCharts(findings.comparisons, words);
  const left = [...leftOut, ...leftLines(findings, words)];
  return {
    id: about.id,
    tab: words.comparison.tab,
    title: words.questions.comparison.title,
    question: words.questions.comparison.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answer(findings, words),
    columnWidths: COLUMN_WIDTHS,
    charts: charts.slots,
    fixed: [],
    growing: comparisonTable(findings, words),
    bands: [weightsTable(findings, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: charts.data,
    notes: [
      {
        heading: words.common.howWorkedOut,
        lines: methodLines(findings, Number(options.fewestPlaces), words),
      },
      {
        heading: words.common.whatLeftOut,
        lines: left.length > 0 ? left : [words.common.nothingLeftOut],
      },
    ],
  };
}
