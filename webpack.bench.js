const path = require("path");
const [cli] = require("./webpack.config");

/** The benches, bundled as the headless run is: what is timed is the code that people run. */
module.exports = {
  ...cli,
  name: "bench",
  entry: "./bench/index.ts",
  output: { path: path.join(__dirname, "dist"), filename: "bench.js" },
  // Data and scripts are found from the project's folder.
  node: { __dirname: true },
};
