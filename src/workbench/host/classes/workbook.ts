import type { CellRange } from "../../../cells/address";
import { object, text } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { insertSheets } from "../insert-sheets";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { applicationObject, runtimeObject } from "./application";
import { customXmlParts } from "./custom-xml";
import { namesOfWorkbook } from "./named-items";
import { workbookProtection } from "./protection";
import { rangeObject, referencedObject } from "./range-object";
import { propertiesObject, settingsObject } from "./settings";
import { tablesOfWorkbook } from "./table-collection";
import { worksheetsObject } from "./worksheet-collection";

/** Selected cells of the active sheet. */
function selected(open: OpenWorkbook, range: CellRange): ExcelObject {
  const sheet = sheetById(open, open.activeSheetId);
  if (!sheet) throw new HostError("GeneralException", "no active sheet");
  return rangeObject(sheet, range);
}

export const workbookClass: ExcelClass<null> = {
  name: "Workbook",
  navigations: {
    application: applicationObject,
    worksheets: worksheetsObject,
    tables: tablesOfWorkbook,
    names: namesOfWorkbook,
    customXmlParts,
    settings: settingsObject,
    properties: propertiesObject,
    protection: workbookProtection,
    _runtime: runtimeObject,
  },
  scalars: {
    name: { get: (_, open) => open.workbook.fileName },
    readOnly: { get: (_, open) => open.readOnly },
  },
  methods: {
    getSelectedRange: (_, __, open) => selected(open, open.selection),
    getActiveCell: (_, __, open) => selected(open, { ...open.selection, rows: 1, columns: 1 }),
    insertWorksheetsFromBase64(_, [base64, options], open) {
      const { positionType, ...others } = object(options ?? {});
      if ((positionType ?? "End") !== "End" || Object.values(others).some((each) => each != null)) {
        throw new HostError("NotImplemented", "inserting anything but all sheets at the end");
      }
      return insertSheets(open, text(base64));
    },
    _removeReference(_, [id], open) {
      open.references.delete(text(id));
      return undefined;
    },
    _removeAllReferences(_, __, open) {
      open.references.clear();
      return undefined;
    },
    _getReferenceCount: (_, __, open) => open.references.size,
    _getObjectByReferenceId: (_, [id], open) => referencedObject(open, text(id)),
    _getRangeForEventByReferenceId: (_, [id], open) => referencedObject(open, text(id)),
    _getRangeOrNullObjectForEventByReferenceId: (_, [id], open) =>
      open.references.has(text(id)) ? referencedObject(open, text(id)) : null,
  },
};

export function workbookObject(): ExcelObject {
  return excelObject(workbookClass, null);
}
