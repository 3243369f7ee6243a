import type { ReactElement } from "react";

/** Line drawings of our own, 20 by 20. */
const PATHS = {
  open: "M2.5 6V4.5h5l1.5 2h7V8M2.5 15.5 5 8h13l-2.5 7.5h-13V6",
  save: "M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-5h8v5",
  plug: "M7 3v4M13 3v4M5 7h10v3a5 5 0 0 1-10 0zM10 15v3",
  moon: "M16 12.5A6.8 6.8 0 0 1 7.5 4 6.8 6.8 0 1 0 16 12.5z",
  clock: "M10 5.5V10l2.5 2M8 2.5h4M10 4a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 10 4z",
  down: "m5.5 8 4.5 4.5L14.5 8",
  close: "m5 5 10 10M15 5 5 15",
  back: "M12.5 5 7.5 10l5 5",
  on: "m7.5 5 5 5-5 5",
} as const;

/** A small picture beside words that say the same. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactElement {
  return (
    <svg className={`icon ${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
