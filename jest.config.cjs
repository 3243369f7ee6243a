/** Packages that ship only ES modules and so go through the same transform as our own code. */
const esModules = ["@noble/hashes", "pure-rand", "d3-[a-z]+", "internmap", "ngraph\\.[a-z]+"];

/** What loops ask for: looking a global up in the context of a test is some hundred times as slow as an argument. */
const askedInLoops = ["Array", "Infinity", "Map", "Math", "Number", "Object", "Set", "String"];

module.exports = {
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  testEnvironment: "node",
  sandboxInjectedGlobals: askedInLoops,
  setupFiles: ["<rootDir>/tests/seed-of-properties.ts"],
  // Ends what hangs; nothing here measures time.
  testTimeout: 120_000,
  transform: {
    "^.+\\.[mc]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/"],
};
