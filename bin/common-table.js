#!/usr/bin/env node
const { existsSync } = require("fs");
const path = require("path");

const program = path.join(__dirname, "..", "dist", "cli.js");
if (!existsSync(program)) {
  console.error("Common Table is not built yet. Run: npm run build:cli");
  process.exit(2);
}

// A reader that closes early (| head) is no mistake of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** A fault of the program, apart from the statuses that say something about arguments or workbooks. */
const FAULT = 70;

require(program)
  .main(process.argv.slice(2))
  .then(
    (status) => {
      process.exitCode = status;
    },
    (error) => {
      console.error(error);
      process.exitCode = FAULT;
    }
  );
