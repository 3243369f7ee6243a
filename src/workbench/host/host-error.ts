/** Codes of `Excel.ErrorCodes` that this host gives only where it is told to. */
export const OTHER_ERROR_CODES = [
  "DirtySupportingFormula",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidBinding",
  "InvalidSelection",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "OpenWorkbookLinksBlocked",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "PowerQueryRefreshResourceChallenge",
  "RangeExceedsLimit",
  "RangeImageExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "UnsupportedFeature",
  "UnsupportedFillType",
  "UnsupportedSheet",
] as const;

/** Why Excel refuses an action: the codes of `Excel.ErrorCodes`. */
export type HostErrorCode = OwnErrorCode | (typeof OTHER_ERROR_CODES)[number];

/** The codes that this host gives of its own. */
type OwnErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const MESSAGES: Readonly<Partial<Record<HostErrorCode, string>> & Record<OwnErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  Conflict: "The object has changed since it was read.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** An action that the host refuses; `detail` says more than Excel would, for whoever reads a failing test. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    detail = ""
  ) {
    const message = MESSAGES[code] ?? "The request failed.";
    super(detail === "" ? message : `${message} (${detail})`);
  }
}
