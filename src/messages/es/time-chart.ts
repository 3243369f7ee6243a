import type { timeChart as english } from "../en/time-chart";

export const timeChart: typeof english = {
  series: "Dibujado",
  period: "Periodo",
  time: "Año",
  value: "Valor",
  row: "Fila",
  periods: "Nombres de los periodos",
  ends: "Nombres de las líneas",
};
