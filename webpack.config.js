const path = require("path");
const webpack = require("webpack");
const pane = require("./webpack.pane");

/** One transform for everything; types are checked by tsc alone. */
const source = {
  test: /\.[jt]sx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const shared = {
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: { rules: [source] },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
};

/** The headless run: one file, no Office.js. */
const cli = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    path: path.join(__dirname, "dist"),
    filename: "cli.js",
    library: { type: "commonjs2" },
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  optimization: { minimize: false },
  performance: false,
};

module.exports = [cli, pane(shared)];
