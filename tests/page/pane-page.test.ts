import { panePage } from "../../scripts/serve/pane-page";

const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const page = (script: string): string => `<head><title>Pane</title>${script}</head>`;

describe("the pane's page beside the workbench", () => {
  it("differs from the built one by Office.js's address and one script before it", () => {
    expect(panePage(page(`<script src="${ADDRESS}"></script>`))).toBe(
      page(
        '<script src="/workbench/pane-bootstrap.js"></script><script src="/office-js/office.js"></script>'
      )
    );
  });

  it("is found also where the build left out the quotes", () => {
    expect(panePage(page(`<script src=${ADDRESS}></script>`))).toContain(
      "</script><script src=/office-js/office.js></script>"
    );
  });

  it("is refused where it does not load Office.js as an add-in must", () => {
    expect(() => panePage(page('<script src="office.js"></script>'))).toThrow();
  });
});
