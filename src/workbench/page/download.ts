const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser as a file to be saved. */
export function download(bytes: Uint8Array<ArrayBufferLike>, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: KIND }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
