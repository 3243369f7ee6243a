import { OTHER_ERROR_CODES, type HostErrorCode } from "../../src/workbench/host/host-error";

/** Every code that Excel's protocol lists. */
export const ERROR_CODES: readonly HostErrorCode[] = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedOperation",
  ...OTHER_ERROR_CODES,
];
