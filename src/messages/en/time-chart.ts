/** Words in the cells under every chart over time. */
export const timeChart = {
  series: "Drawn",
  period: "Period",
  time: "Year",
  value: "Value",
  row: "Row",
  periods: "Names of periods",
  ends: "Names of lines",
};
