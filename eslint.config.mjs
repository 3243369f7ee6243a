import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { layers } from "./layers.mjs";

/** Imports follow the arrows: every folder of src/ may import only what layers.mjs lists for it. */
const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: Object.keys(layers)
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${folder} must not know src/${other} (layers.mjs).`,
          })),
      },
    ],
  },
}));

/** Members after which Excel has forgotten how to undo; a run must never be the reason why. */
const forgetsUndo = "Excel forgets how to undo after this; a run must not be the reason.";
const undoRules = [
  "CallExpression[callee.property.name=/^(copy|insertWorksheetsFromBase64|protect|unprotect|getMergedAreas|getMergedAreasOrNullObject)$/]",
  "CallExpression[callee.object.name=/[sS]heet$/][callee.property.name='delete']",
  "AssignmentExpression[left.object.name=/[sS]heet$/][left.property.name=/^(name|position|visibility)$/]",
  "AssignmentExpression[left.property.name=/^(categoryLabelLevel|seriesNameLevel|comment)$/]",
].map((selector) => ({ selector, message: forgetsUndo }));

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    // Components and hooks live in files of these names; the compiler behind these rules is slow.
    files: ["**/*.tsx", "**/use-*.ts"],
    plugins: { "react-hooks": hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/{excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "no-restricted-syntax": ["error", ...undoRules],
    },
  },
  {
    // Sheets that somebody asked to be added, and to be taken away again: no run comes here.
    files: ["src/excel/insert-*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  ...layerRules
);
