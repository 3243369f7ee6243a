import type { ReactElement } from "react";
import type { Notice, Session, View } from "./session";
import type { PageWords } from "./words";

interface StatusBarProps {
  readonly session: Session;
  readonly view: View;
  readonly isEditing: boolean;
  readonly words: PageWords;
}

/** What has just happened, and what of the file is not shown. */
export function StatusBar({ session, view, isEditing, words }: StatusBarProps): ReactElement {
  const { workbench } = words;
  const usual = isEditing ? workbench.editing : workbench.ready;
  const fileCharts = chartsOfFile(session);
  return (
    <footer className="status-bar">
      <p role="status">{view.notice ? noticeText(view.notice, words) : usual}</p>
      {fileCharts > 0 && <p>{workbench.fileCharts(fileCharts)}</p>}
    </footer>
  );
}

function noticeText(notice: Notice, { workbench }: PageWords): string {
  switch (notice.kind) {
    case "refused":
      return notice.code in workbench.refused
        ? workbench.refused[notice.code as keyof typeof workbench.refused]
        : workbench.refused.other;
    case "noSuchPlace":
      return workbench.noSuchPlace(notice.place);
    case "saved":
      return workbench.saved(notice.name);
    case "undone":
      return workbench.undone;
    case "notOpened":
      return notice.sentence;
  }
}

/** Charts that came with the file: they are kept when saving, but the page draws only those made here. */
function chartsOfFile({ host }: Session): number {
  const parts = host.open.workbook.source?.parts.keys() ?? [];
  return [...parts].filter((part) => /^xl\/charts\/chart\d+\.xml$/i.test(part)).length;
}
