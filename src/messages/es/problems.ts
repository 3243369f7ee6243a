import type { problems as english } from "../en/problems";

export const problems: typeof english = {};
