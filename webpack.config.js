const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
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

/** The page that stands in for Excel, for trying, developing and testing; never part of the add-in. */
const workbench = {
  ...shared,
  name: "workbench",
  target: "web",
  entry: "./src/workbench/page/main.tsx",
  output: { path: path.join(__dirname, "dist/workbench"), filename: "workbench.js", clean: true },
  plugins: [
    new CopyPlugin({
      patterns: ["index.html", "workbench.css", "pane-bootstrap.js"].map((file) => ({
        from: path.join(__dirname, "src/workbench/page", file),
      })),
    }),
  ],
  performance: false,
};

module.exports = [cli, pane(shared), workbench];
