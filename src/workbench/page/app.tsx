import { useCallback, useEffect, useState, type DragEvent, type ReactElement } from "react";
import { readWorkbook } from "../../workbook/read-workbook";
import { openingTrouble } from "./opening-trouble";
import { openSession, type Session } from "./session";
import { usualSettings, type Settings } from "./settings";
import { Workbench } from "./workbench";
import { PAGE_WORDS } from "./words";

interface AppProps {
  readonly sample: Uint8Array;
  readonly manifest: string;
}

/** The page: the sample workbook first, then whatever is opened or dropped. */
export function App({ sample, manifest }: AppProps): ReactElement {
  const [settings, setSettings] = useState<Settings>(usualSettings);
  const [{ session, count }, setOpened] = useState<{ session: Session; count: number }>(() => ({
    session: openSession(readWorkbook(sample, PAGE_WORDS[settings.language].workbench.sample)),
    count: 1,
  }));
  const [isDropping, setDropping] = useState(false);
  const { workbench } = PAGE_WORDS[settings.language];

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dataset.theme = settings.theme;
    document.title = workbench.name;
  }, [settings, workbench]);

  const open = useCallback(
    async (file: File) => {
      try {
        const workbook = readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
        setOpened({ session: openSession(workbook), count: count + 1 });
      } catch (error) {
        session.say({ kind: "notOpened", sentence: openingTrouble(error, settings.language) });
      }
    },
    [session, count, settings.language]
  );

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        if (event.dataTransfer.types.includes("Files")) setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <Workbench
        key={count}
        session={session}
        manifest={manifest}
        settings={settings}
        change={setSettings}
        onOpen={(file) => void open(file)}
      />
      {isDropping && <div className="drop-here">{workbench.dropHere}</div>}
    </div>
  );
}
