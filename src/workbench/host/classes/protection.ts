import type { Sheet } from "../../../workbook/model";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import {
  beginChange,
  beginStructureChange,
  sheetChanged,
  type OpenWorkbook,
} from "../open-workbook";

function protect(open: OpenWorkbook, sheet: Sheet, isProtected: boolean): void {
  beginChange(open);
  sheet.isProtected = isProtected;
  open.undoCleared.push("WorksheetProtection.protect");
  sheetChanged(sheet);
}

/** Protection without passwords and without exceptions: all or nothing. */
export const protectionClass: ExcelClass<Sheet> = {
  name: "WorksheetProtection",
  scalars: { protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    protect(sheet, [options, password], open) {
      if (options || password) throw new HostError("NotImplemented", "protection with exceptions");
      if (sheet.isProtected) throw new HostError("InvalidOperation", "protected already");
      protect(open, sheet, true);
      return undefined;
    },
    unprotect(sheet, _, open) {
      protect(open, sheet, false);
      return undefined;
    },
  },
};

export function protectionOf(sheet: Sheet): ExcelObject {
  return excelObject(protectionClass, sheet);
}

export const workbookProtectionClass: ExcelClass<null> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (_, open) => open.workbook.structureProtected } },
  methods: {
    protect(_, __, open) {
      beginStructureChange(open);
      open.workbook.structureProtected = true;
      return undefined;
    },
    unprotect(_, __, open) {
      beginChange(open);
      open.workbook.structureProtected = false;
      return undefined;
    },
  },
};

export function workbookProtection(): ExcelObject {
  return excelObject(workbookProtectionClass, null);
}
