import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { shownWordsOf } from "../messages/shown-words";
import { Pane } from "./components/pane";
import type { Controller } from "./session/controller";
import { THEMES, type Look } from "./theme/themes";

interface AppProps {
  readonly controller: Controller;
  /** The local day, as "2026-11-17". */
  readonly today: () => string;
  /** Tells the look now and at every change; returns how to stop. */
  readonly watchLook: (listener: (look: Look) => void) => () => void;
}

/** The pane as a function of the session. */
export function App({ controller, today, watchLook }: AppProps) {
  const session = useSyncExternalStore(controller.subscribe, controller.session);
  const [look, setLook] = useState<Look>("light");
  useEffect(() => watchLook(setLook), [watchLook]);
  useEffect(() => {
    document.documentElement.lang = session.language;
  }, [session.language]);
  return (
    <FluentProvider theme={THEMES[look]}>
      <Pane
        session={session}
        actions={controller.actions}
        words={shownWordsOf(session.language)}
        today={today()}
        isDark={look !== "light"}
      />
    </FluentProvider>
  );
}
