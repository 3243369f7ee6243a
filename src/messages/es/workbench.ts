import type { workbench as english } from "../en/workbench";
import { say } from "./common";

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${say.number(Math.ceil(bytes / 1000), "count")} KB`
    : `${say.number(bytes / 1_000_000, "decimal")} MB`;
}

export const workbench: typeof english = {
  name: "Banco de pruebas",
  standsIn: "hace de Excel",
  open: "Abrir .xlsx",
  save: "Guardar una copia",
  sample: "Ejemplo Riverbend.xlsx",
  copyOf: (name) => `${name} (copia).xlsx`,
  changed: "con cambios sin guardar",
  pretend: "Simular",
  look: "Tema",
  traffic: (trips, bytes) =>
    `${say.number(trips, "count")} ${say.plural(trips, "ida y vuelta", "idas y vueltas")} · ${size(bytes)}`,
  trafficTip: (out, back, actions) =>
    `Pedido ${size(out)}, respondido ${size(back)}, ${say.number(actions, "count")} acciones desde que se abrió el archivo`,
  themes: { light: "Claro", dark: "Oscuro", contrast: "Contraste alto" },
  themeHeading: "Tema",
  languageHeading: "Idioma de Excel",
  languages: { en: "English", es: "Español" },
  pretences: {
    latencyHeading: "Cada petición tarda",
    noLatency: "nada",
    latency: (milliseconds) => `${say.number(milliseconds, "count")} ms`,
    troubleHeading: "Qué sale mal",
    failNextWrite: "La próxima escritura falla",
    connectionLost: "Se pierde la conexión",
    protectedSheet: "Esta hoja está protegida",
    protectedStructure: "No se pueden añadir hojas",
    readOnly: "El libro es de solo lectura",
    cellBeingEdited: "Se está editando una celda",
    coAuthorHeading: "Otra persona",
    coAuthor: "Otra persona cambia la celda seleccionada",
  },
  coAuthorText: (text) => `${text} (otra persona)`,
  ribbon: "Cinta de opciones",
  nameBox: "Cuadro de nombres",
  formulaBar: "Barra de fórmulas",
  grid: (sheet) => `Celdas de ${sheet}`,
  cellEditor: "Celda",
  sheetTabs: "Hojas",
  closePane: "Cerrar el panel",
  resizePane: "Ancho del panel",
  ready: "Listo",
  editing: "Modificar",
  undone: "Deshecho",
  dropHere: "Suelte un archivo .xlsx para abrirlo",
  fileCharts: (count) =>
    say.plural(
      count,
      "1 gráfico de este archivo se conserva, pero no se dibuja aquí",
      `${say.number(count, "count")} gráficos de este archivo se conservan, pero no se dibujan aquí`
    ),
  saved: (name) => `Se guardó ${name}`,
  noSuchPlace: (place) => `No hay ninguna celda ni nombre ${place}.`,
  refused: {
    AccessDenied: "La hoja está protegida o el libro es de solo lectura.",
    InvalidArgument: "Excel no lo aceptaría: revise la fórmula o la longitud del texto.",
    other: "No se pudo hacer.",
  },
};
