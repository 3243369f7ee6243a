import { oneOf } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";

const runtimeService: ExcelClass<null> = {
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState(_, [state], open) {
      open.paneState = oneOf("Visible", "Background", "Inactive")(state);
      return undefined;
    },
    getAppRuntimeState: (_, __, open) => open.paneState,
  },
};

const persistenceService: ExcelClass<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState(_, [state]) {
      oneOf("Inactive", "Background")(state);
      return undefined;
    },
    getAppRuntimeStartState: () => "Inactive",
  },
};

const internalService: ExcelClass<null> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
};

/** What a pane asks of its host outside the workbook. */
const SERVICES = new Map<string, ExcelClass<null>>([
  ["Microsoft.AppRuntime.AppRuntimeService", runtimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistenceService],
  ["Microsoft.InternalService.AddinInternalService", internalService],
]);

export function serviceObject(name: string): ExcelObject {
  const service = SERVICES.get(name);
  if (!service) throw new HostError("ApiNotFound", `${name} is not part of this host`);
  return excelObject(service, null);
}
