#!/usr/bin/env node
const { existsSync } = require("fs");
const path = require("path");

const program = path.join(__dirname, "..", "dist", "cli.js");
if (!existsSync(program)) {
  console.error("Common Table is not built yet. Run: npm run build:cli");
  process.exit(2);
}
require(program)
  .main(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  });
