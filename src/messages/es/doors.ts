import type { doors as english } from "../en/doors";

export const doors: typeof english = {};
