import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Session } from "./session";

/** The visible sheets; arrow keys turn them. */
export function SheetTabs({
  session,
  label,
}: {
  readonly session: Session;
  readonly label: string;
}): ReactElement {
  const active = session.activeSheet();
  const sheets = session.host.open.workbook.sheets.filter(
    ({ visibility }) => visibility === "visible"
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && sheets[sheets.indexOf(active) + step];
    if (!next) return;
    session.activate(next);
    const tabs = list.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[sheets.indexOf(next)].focus();
    event.preventDefault();
  }

  return (
    <div className="sheet-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          onClick={() => session.activate(sheet)}
        >
          {sheet.name}
          {sheet.tabColor && <span className="tab-color" style={{ background: sheet.tabColor }} />}
        </button>
      ))}
    </div>
  );
}
