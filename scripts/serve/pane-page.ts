/** The start of the element that loads Office.js, up to its address; builds may leave out the quotes. */
const OFFICE_JS = /<script src="?(https:\/\/appsforoffice\.microsoft\.com\/[^\s">]*\/office\.js)/;

const BOOTSTRAP = '<script src="/workbench/pane-bootstrap.js"></script>';

/**
 * The pane's built page as it is shown beside the workbench: Office.js from this server instead of Microsoft's, and one
 * script before it that connects it to the page around. Nothing else is changed. Throws where the page does not load
 * Office.js as an add-in must.
 */
export function panePage(built: string): string {
  const found = OFFICE_JS.exec(built);
  if (!found) throw new Error("the pane's page does not load Office.js");
  const [element, address] = found;
  return built.replace(element, BOOTSTRAP + element.replace(address, "/office-js/office.js"));
}
