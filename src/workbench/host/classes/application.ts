import { oneOf, yesNo } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";

export const numberFormatInfoClass: ExcelClass<null> = {
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
};

export const cultureInfoClass: ExcelClass<null> = {
  name: "CultureInfo",
  navigations: { numberFormat: () => excelObject(numberFormatInfoClass, null) },
  scalars: { name: { get: () => "en-US" } },
};

/** Formulas are kept and never calculated here, so calculating is nothing to do. */
export const applicationClass: ExcelClass<null> = {
  name: "Application",
  navigations: { cultureInfo: () => excelObject(cultureInfoClass, null) },
  scalars: {
    calculationMode: {
      get: (_, open) => open.calculationMode,
      set: (_, value, open) => {
        open.calculationMode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(value);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate(_, [type]) {
      oneOf("Recalculate", "Full", "FullRebuild")(type);
      return undefined;
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(): ExcelObject {
  return excelObject(applicationClass, null);
}

export const runtimeClass: ExcelClass<null> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (_, open) => open.eventsEnabled,
      set: (_, value, open) => {
        open.eventsEnabled = yesNo(value);
      },
    },
  },
};

export function runtimeObject(): ExcelObject {
  return excelObject(runtimeClass, null);
}
