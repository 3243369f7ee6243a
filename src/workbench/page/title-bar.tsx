import { useRef, type ReactElement } from "react";
import { LANGUAGES } from "../../messages/language";
import { Icon } from "./icon";
import { CheckItem, Menu, MenuGroup } from "./menu";
import { PretendMenu } from "./pretend-menu";
import type { Session, View } from "./session";
import type { Settings } from "./settings";
import { THEME_NAMES } from "./themes";
import type { PageWords } from "./words";

interface TitleBarProps {
  readonly session: Session;
  readonly view: View;
  readonly words: PageWords;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function TitleBar(props: TitleBarProps): ReactElement {
  const { session, view, words, settings, change, onOpen, onSave } = props;
  const texts = words.workbench;
  const picker = useRef<HTMLInputElement>(null);
  const { statistics, open } = session.host;
  const bytes = statistics.requestBytes + statistics.responseBytes;
  return (
    <header className="title-bar">
      <h1>
        {texts.name} <small>{texts.standsIn}</small>
      </h1>
      <button type="button" className="title-button" onClick={() => picker.current?.click()}>
        <Icon name="open" /> {texts.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        hidden
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          currentTarget.value = "";
        }}
      />
      <button type="button" className="title-button" onClick={onSave}>
        <Icon name="save" /> {texts.save}
      </button>
      <p className="file-name">
        <strong>{open.workbook.fileName}</strong>
        {!view.isSaved && <span> · {texts.changed}</span>}
      </p>
      <PretendMenu session={session} words={words} />
      <Menu
        className="title-button"
        label={
          <>
            <Icon name="moon" /> {texts.look} <Icon name="down" />
          </>
        }
      >
        <MenuGroup heading={texts.themeHeading}>
          {THEME_NAMES.map((theme) => (
            <CheckItem
              key={theme}
              kind="radio"
              isChecked={settings.theme === theme}
              onSelect={() => change({ ...settings, theme })}
            >
              {texts.themes[theme]}
            </CheckItem>
          ))}
        </MenuGroup>
        <MenuGroup heading={texts.languageHeading}>
          {LANGUAGES.map((language) => (
            <CheckItem
              key={language}
              kind="radio"
              isChecked={settings.language === language}
              onSelect={() => change({ ...settings, language })}
            >
              {texts.languages[language]}
            </CheckItem>
          ))}
        </MenuGroup>
      </Menu>
      <p
        className="traffic"
        title={texts.trafficTip(
          statistics.requestBytes,
          statistics.responseBytes,
          statistics.actions
        )}
      >
        <Icon name="clock" /> {texts.traffic(statistics.roundTrips, bytes)}
      </p>
    </header>
  );
}
