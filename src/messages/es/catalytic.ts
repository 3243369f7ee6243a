import type { catalytic as english } from "../en/catalytic";

export const catalytic: typeof english = {};
