const { writeFileSync } = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Writes which modules went into which files of a build, for the test of what the first bundle holds. */
const statistics = (file) => ({
  apply(compiler) {
    compiler.hooks.done.tap("Statistics", (stats) => {
      const everything = { modulesSpace: Infinity, nestedModulesSpace: Infinity };
      const { entrypoints, chunks } = stats.toJson({
        all: false,
        entrypoints: true,
        chunks: true,
        chunkModules: true,
        chunkModulesSpace: Infinity,
        nestedModules: true,
        ...everything,
      });
      const namesOf = (modules) =>
        modules.flatMap(({ name, modules: inner }) => (inner ? namesOf(inner) : [name]));
      const first = Object.values(entrypoints).flatMap(({ assets }) =>
        assets.map(({ name }) => name)
      );
      const listed = chunks.map(({ names, files, modules }) => ({
        names,
        files,
        modules: namesOf(modules),
      }));
      writeFileSync(path.join(__dirname, file), JSON.stringify({ first, chunks: listed }));
    });
  },
});

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
        { from: "assets/sample/riverbend.xlsx", to: "sample/riverbend.xlsx" },
      ],
    }),
    statistics("dist/pane-statistics.json"),
  ],
  // The test of the build says what the first bundle may weigh.
  performance: false,
});
