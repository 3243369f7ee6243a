import manifest from "../../package.json";

/** The version that is printed on sheets and kept with every run. */
export const VERSION: string = manifest.version;
