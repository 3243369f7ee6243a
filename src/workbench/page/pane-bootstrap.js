/* global window, sessionStorage */
// Runs in the pane's frame before Office.js: gives it what Excel on Windows gives the pages it shows.
// What an earlier load kept of another theme or language must not win over it.
sessionStorage.clear();
Object.assign(window.external, window.parent.connectToWorkbench());
