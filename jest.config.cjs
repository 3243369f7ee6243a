/** Packages that ship only ES modules and so go through the same transform as our own code. */
const esModules = ["@noble/hashes", "pure-rand", "d3-[a-z]+", "internmap", "ngraph\\.[a-z]+"];

module.exports = {
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  testEnvironment: "node",
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
