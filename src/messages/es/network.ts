import type { network as english } from "../en/network";

export const network: typeof english = {};
