/** Copies plain data with its maps and sets; byte arrays are left as they are. */
export function copy<T>(value: T): T;
export function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copy(entry));
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, copy(entry)]));
  if (value instanceof Set) return new Set(value);
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copied[key] = copy((value as typeof copied)[key]);
  return copied;
}
