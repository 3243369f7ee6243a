import { Button, Field, Select } from "@fluentui/react-components";
import { VERSION } from "../../engine/version";
import { LANGUAGES, type Language } from "../../messages/language";
import { asksForScale } from "../session/scale-choice";
import { sheetLanguage } from "../session/job-request";
import { AudienceChoice } from "./audience-choice";
import { Heading } from "./heading";
import type { PaneProps } from "./pane-props";
import { ScaleField } from "./scale-field";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface LanguageFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

function LanguageField({ label, hint, names, value, onChange }: LanguageFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChange(data.value as Language);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Languages, who opens this file, the scale; and what stays where it is. */
export function SettingsView(props: PaneProps) {
  const { session, actions, words } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { settings, places } = words.pane;
  const { workbook } = session;
  return (
    <div className={layout.view}>
      <Heading>{places.settings}</Heading>
      <LanguageField
        label={settings.language}
        names={settings.languages}
        value={session.language}
        onChange={actions.chooseLanguage}
      />
      {workbook && (
        <LanguageField
          label={settings.sheetLanguage}
          hint={settings.sheetLanguageHint}
          names={settings.languages}
          value={sheetLanguage(session)}
          onChange={(language) => void actions.chooseSheetLanguage(language)}
        />
      )}
      {workbook && asksForScale(workbook) && <ScaleField {...props} workbook={workbook} />}
      {workbook && <AudienceChoice {...props} />}
      <section className={`${layout.stack} ${layout.separated}`}>
        <h3 className={text.title}>{settings.privacyTitle}</h3>
        <p className={text.body}>{settings.privacy}</p>
      </section>
      <div className={layout.spread}>
        <Button onClick={() => void actions.help()}>{settings.help}</Button>
        <span className={text.caption}>{settings.version(VERSION)}</span>
      </div>
    </div>
  );
}
