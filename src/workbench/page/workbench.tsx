import { useEffect, useMemo, useSyncExternalStore, type ReactElement } from "react";
import { writeWorkbook } from "../../workbook/write-package";
import { download } from "./download";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { useEditing } from "./grid/use-editing";
import { PaneFrame } from "./pane-frame";
import { linkPane } from "./pane-link";
import { readManifest, type RibbonAction } from "./read-manifest";
import { RibbonBar } from "./ribbon-bar";
import type { Session } from "./session";
import type { Settings } from "./settings";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { TitleBar } from "./title-bar";
import { PAGE_WORDS } from "./words";

interface WorkbenchProps {
  readonly session: Session;
  readonly manifest: string;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  readonly onOpen: (file: File) => void;
}

/** One open workbook: Excel's window with the add-in's pane beside the sheet. */
export function Workbench(props: WorkbenchProps): ReactElement {
  const { session, manifest, settings, change, onOpen } = props;
  const view = useSyncExternalStore(session.subscribe, session.view);
  const words = PAGE_WORDS[settings.language];
  const ribbon = useMemo(
    () => readManifest(manifest, settings.language),
    [manifest, settings.language]
  );
  const editing = useEditing(session);
  const { open } = session.host;
  const isPaneShown = open.paneState === "Visible";
  const link = useMemo(() => linkPane(session.host, settings), [session, settings]);
  useEffect(() => () => link.close(), [link]);

  function perform(action: RibbonAction): void {
    if (action.kind === "showPane") session.showPane(true);
    else void link.runCommand(action.functionName);
  }

  function save(): void {
    const { workbook } = open;
    const name = words.workbench.copyOf(workbook.fileName.replace(/\.\w+$/, ""));
    download(writeWorkbook(workbook), name);
    session.saved(name);
  }

  return (
    <div className="workbench">
      <TitleBar {...{ session, view, words, settings, change, onOpen }} onSave={save} />
      <RibbonBar
        ribbon={ribbon}
        label={words.workbench.ribbon}
        isPaneShown={isPaneShown}
        perform={perform}
      />
      <div className="desk">
        <main>
          <FormulaBar session={session} editing={editing} words={words} />
          <Grid session={session} view={view} editing={editing} words={words} />
          <SheetTabs session={session} label={words.workbench.sheetTabs} />
          <StatusBar
            session={session}
            view={view}
            isEditing={editing.edited !== null}
            words={words}
          />
        </main>
        <PaneFrame
          // A theme or a language reaches the add-in when it starts, so it is started again.
          key={`${settings.theme} ${settings.language}`}
          title={ribbon.paneTitle}
          address={ribbon.panePath}
          isShown={isPaneShown}
          words={words}
          onClose={() => session.showPane(false)}
        />
      </div>
    </div>
  );
}
