const { writeFileSync } = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Writes which source files went into which files of a build, for the test of what the first bundle holds. */
const statistics = (file) => ({
  apply(compiler) {
    compiler.hooks.done.tap("Statistics", ({ compilation }) => {
      const { chunkGraph, chunks, entrypoints } = compilation;
      const sourcesOf = (module) =>
        module.modules?.flatMap(sourcesOf) ?? module.nameForCondition() ?? [];
      const listed = [...chunks].map((chunk) => ({
        files: [...chunk.files],
        sources: chunkGraph
          .getChunkModules(chunk)
          .flatMap(sourcesOf)
          .map((name) => path.relative(__dirname, name)),
      }));
      const first = [...entrypoints.values()].flatMap((entry) => entry.getFiles());
      writeFileSync(path.join(__dirname, file), JSON.stringify({ first, chunks: listed }));
    });
  },
});

/** Where the manifest finds the pane: on this machine, unless PANE_URL names the server it is built for. */
const DEVELOPMENT = "https://localhost:3000/";
const paneUrl = (process.env.PANE_URL ?? DEVELOPMENT).replace(/\/*$/, "/");

/** The task pane with its worker: pages and files as a web server is to serve them. */
module.exports = (shared) => ({
  ...shared,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.join(__dirname, "dist", "pane"),
    filename: "js/[name].[contenthash:8].js",
    clean: true,
  },
  module: {
    rules: [
      {
        test: /\.[mc]?[jt]sx?$/,
        enforce: "pre",
        use: ["@fluentui/react-icons-atomic-webpack-loader"],
      },
      ...shared.module.rules,
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html" }),
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/help.html", to: "help.html" },
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (manifest) => String(manifest).replaceAll(DEVELOPMENT, paneUrl),
        },
        { from: "assets/sample/riverbend.xlsx", to: "sample/riverbend.xlsx" },
      ],
    }),
    statistics("dist/pane-statistics.json"),
  ],
  // The test of the build says what the first bundle may weigh.
  performance: false,
});
