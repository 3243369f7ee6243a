import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { chartSvg } from "../../drawing/svg/chart-svg";
import { DARK_THEME, LIGHT_THEME } from "../../drawing/svg/theme";
import type { Answer } from "../../engine/answer";
import type { ShownWords } from "../../messages/shown-words";

const useStyles = makeStyles({
  chart: {
    minHeight: "200px",
    forcedColorAdjust: "none",
    "& > svg": { display: "block", maxWidth: "100%" },
  },
});

/** Width before the place is measured: a pane of 320 pixels without its margins. */
const NARROWEST = 288;

type AnswerChartModel = Answer["charts"][number];

/** The chart that says most in a narrow place: bars or lines before a map, which needs a sheet's room. */
function smallChart({ charts }: Answer): AnswerChartModel | undefined {
  return charts.find(({ kind }) => kind !== "xy") ?? charts[0];
}

/** Pixels: bars take a line each, everything else three quarters of the width. */
function heightOf(chart: AnswerChartModel, width: number): number {
  if (chart.kind !== "bar" || chart.direction !== "bars") return Math.round(width * 0.75) + 60;
  const bars = chart.grouping === "clustered" ? chart.series.length : 1;
  return 150 + chart.categories.values.length * Math.max(24, bars * 16);
}

interface AnswerChartProps {
  readonly answer: Answer;
  readonly number: ShownWords["say"]["number"];
  readonly isDark: boolean;
}

/** One small chart of an answer, as wide as the pane. */
export function AnswerChart({ answer, number, isDark }: AnswerChartProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  const chart = smallChart(answer);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [chart]);
  if (chart === undefined) return null;
  const theme = isDark ? DARK_THEME : LIGHT_THEME;
  const svg = chartSvg(chart, { width, height: heightOf(chart, width), number, theme });
  return (
    <div
      ref={place}
      className={styles.chart}
      style={{ backgroundColor: theme.ground }}
      // The drawing escapes every text of the workbook that it holds.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
