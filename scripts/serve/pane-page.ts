const OFFICE_JS =
  /<script[^>]*\ssrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office\.js"[^>]*><\/script>/;

/**
 * The pane's built page as it is shown beside the workbench: Office.js from this server instead of Microsoft's, and one
 * script before it that connects it to the page around. Nothing else is changed. Throws where the page does not load
 * Office.js as an add-in must.
 */
export function panePage(built: string): string {
  if (!OFFICE_JS.test(built)) throw new Error("the pane's page does not load Office.js");
  return built.replace(
    OFFICE_JS,
    '<script src="/workbench/pane-bootstrap.js"></script><script src="/office-js/office.js"></script>'
  );
}
