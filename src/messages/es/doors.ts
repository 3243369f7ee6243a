import type { doors as english } from "../en/doors";
import { say } from "./common";

export const doors: typeof english = {
  confidentialFile: (name) => `${name} (solo equipo coordinador)`,
  fileNotFound: ({ file }) => `No existe el archivo ${file}. Revise el nombre y la carpeta.`,
  notAWorkbook: ({ file }) =>
    `${file} no es un libro de Excel. Elija un archivo que termine en .xlsx.`,
  oldFormat: ({ file }) =>
    `${file} está en un formato de Excel que aquí no se puede leer. Ábralo en Excel y guárdelo como libro de Excel (.xlsx).`,
  encrypted: ({ file }) =>
    `${file} pide una contraseña para abrirse. Ábralo en Excel, guarde una copia sin contraseña y elija esa copia.`,
  damaged: ({ file, part }) =>
    `${file} está dañado${part === "" ? "" : ` (en su parte ${part})`} y no se leyó. Ábralo en Excel, deje que Excel lo repare y vuelva a guardarlo.`,
  tooLarge: ({ file }) =>
    `${file} contiene más de lo que aquí se puede leer. Copie las tablas que necesita a un libro aparte.`,
  cannotWrite: ({ file }) =>
    `No se puede escribir ${file}. Ciérrelo donde esté abierto o elija otra carpeta.`,
  protectedSheet: ({ sheet }) =>
    `La hoja «${sheet}» está protegida, así que no se escribió nada. Desprotéjala y vuelva a ejecutar.`,
  protectedStructure: () =>
    "La estructura de este libro está protegida: no se puede agregar ninguna hoja y no se escribió nada. Desproteja el libro y vuelva a ejecutar.",
  readOnly: () =>
    "Este libro está abierto solo para lectura, así que no se escribió nada. Guarde una copia, ábrala y vuelva a ejecutar.",
  cellBeingEdited: () =>
    "Hay una celda en edición. Pulse Entrar o Esc en la hoja y vuelva a ejecutar; no se escribió nada.",
  inTheWay: ({ sheet, cell }) =>
    `Hay algo suyo en la celda ${cell} de la hoja «${sheet}», donde el resultado necesita espacio. Muévalo y vuelva a ejecutar; no se escribió nada.`,
  changedByHand: ({ sheet, cells }) =>
    `Las celdas ${cells} de la hoja «${sheet}» ya no están como se escribieron: ahí se agregaron o quitaron filas o columnas, o se escribió algo. No se escribió nada. Deshaga ese cambio, o guarde una copia de la hoja y elimine esta; después vuelva a ejecutar.`,
  totalsRow: ({ sheet, table }) =>
    `La tabla ${table} de la hoja «${sheet}» tiene una fila de totales, así que no puede crecer ni encogerse. Quite la fila de totales y vuelva a ejecutar; no se escribió nada.`,
  changedMeanwhile: () =>
    "Alguien cambió las tablas mientras se preparaban las respuestas, así que no se escribió nada. Vuelva a ejecutar.",
  brokenOff: () =>
    "Se cortó la conexión con Excel, así que no se escribió nada. Vuelva a ejecutar cuando Excel responda.",
  tooMuchAtOnce: () =>
    "Este libro contiene más de lo que Excel entrega de una vez, así que no se escribió nada. Ábralo en Excel en una computadora de escritorio y vuelva a ejecutar.",
  notPutBack: ({ detail }) =>
    `Excel rechazó el cambio cuando una parte ya estaba escrita (${detail}). Cierre este libro sin guardar, o vuelva a abrirlo y a ejecutar: primero se deshace lo que quedó a medias.`,
  notRepairable: ({ file }) =>
    `En ${file} se interrumpió una ejecución, y lo que hace falta para dejar el libro como estaba está dañado; no se escribió nada. Ábralo en Excel y ejecute allí de nuevo, o use una copia anterior a esa ejecución.`,
  partMissing: () =>
    "No se pudo cargar una parte de Common Table, así que no se escribió nada. Compruebe la conexión y vuelva a ejecutar.",
  refusedRoom: ({ sheet, detail }) =>
    `Excel no permitió que crecieran los resultados de la hoja «${sheet}», así que no se escribió nada (${detail}). Si debajo o al lado hay celdas combinadas, sepárelas y vuelva a ejecutar.`,
  sheetMissing: ({ sheet }) =>
    `La hoja «${sheet}» ya no está en el libro. Elija la tabla de nuevo.`,
  hostGone: () =>
    "Excel dejó de responder. Vuelva a abrir este libro: lo que haya quedado a medias se deshará entonces.",
  hostRefused: ({ detail }) =>
    `Excel rechazó el cambio, así que no se escribió nada (${detail}). Guarde el libro, ábralo de nuevo y vuelva a ejecutar.`,
  unsavedResults: ({ sheet, first, cells }) =>
    cells === 1
      ? `La fórmula de ${first} en la hoja «${sheet}» no tiene un resultado guardado y se lee como vacía. Abra el libro una vez en Excel y guárdelo.`
      : `${say.number(cells, "count")} fórmulas de la hoja «${sheet}» no tienen resultados guardados y se leen como vacías; la primera está en ${first}. Abra el libro una vez en Excel y guárdelo.`,
};
