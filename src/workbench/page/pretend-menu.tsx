import type { ReactElement } from "react";
import { cellAt } from "../../workbook/model";
import { displayText } from "../host/cells/display-text";
import { writeValues } from "../host/cells/write-cells";
import type { Host } from "../host/host";
import { sheetById } from "../host/open-workbook";
import type { Pretences } from "../host/pretences";
import { CheckItem, Menu, MenuGroup, MenuItem } from "./menu";
import type { Session } from "./session";
import { Icon } from "./icon";
import type { PageWords } from "./words";

const LATENCIES = [0, 300, 1500] as const;

/** Members that write something a person would see. */
const WRITES = /^(Range\.(values|formulas|numberFormat)|\w+Collection\.add)$/;

interface PretendMenuProps {
  readonly session: Session;
  readonly words: PageWords;
}

/** What can go wrong with a real Excel, at the push of a button. */
export function PretendMenu({ session, words }: PretendMenuProps): ReactElement {
  const { pretences, open } = session.host;
  const texts = words.workbench.pretences;
  const sheet = session.activeSheet();

  /** One thing that goes wrong, on or off. */
  function trouble(
    label: string,
    isOn: boolean,
    turn: (host: Host, on: boolean) => void
  ): ReactElement {
    const select = (): void => session.pretend((host) => turn(host, !isOn));
    return (
      <CheckItem kind="checkbox" isChecked={isOn} onSelect={select}>
        {label}
      </CheckItem>
    );
  }

  return (
    <Menu
      className="title-button"
      label={
        <>
          <Icon name="plug" /> {words.workbench.pretend} <Icon name="down" />
        </>
      }
    >
      <MenuGroup heading={texts.latencyHeading}>
        {LATENCIES.map((latency) => (
          <CheckItem
            key={latency}
            kind="radio"
            isChecked={pretences.latency === latency}
            onSelect={() =>
              session.pretend((host) => {
                host.pretences.latency = latency;
              })
            }
          >
            {latency === 0 ? texts.noLatency : texts.latency(latency)}
          </CheckItem>
        ))}
      </MenuGroup>
      <MenuGroup heading={texts.troubleHeading}>
        {trouble(texts.failNextWrite, pretences.failure !== null, (host, on) => {
          host.pretences.failure = on ? failOnce(session) : null;
        })}
        {trouble(texts.connectionLost, pretences.transport !== null, (host, on) => {
          host.pretences.transport = on ? () => "lostBefore" : null;
        })}
        {trouble(texts.protectedSheet, sheet.isProtected, ({ open }, on) => {
          const inFront = sheetById(open, sheet.id);
          if (inFront) inFront.isProtected = on;
        })}
        {trouble(texts.protectedStructure, open.workbook.structureProtected, (host, on) => {
          host.open.workbook.structureProtected = on;
        })}
        {trouble(texts.readOnly, pretences.readOnly, (host, on) => {
          host.pretences.readOnly = on;
          host.open.readOnly = on;
        })}
        {trouble(texts.cellBeingEdited, pretences.cellBeingEdited, (host, on) => {
          host.pretences.cellBeingEdited = on;
        })}
      </MenuGroup>
      <MenuGroup heading={texts.coAuthorHeading}>
        <MenuItem onSelect={() => coAuthorEdits(session, words)}>{texts.coAuthor}</MenuItem>
      </MenuGroup>
    </Menu>
  );
}

/** Makes the next write fail, and only that. */
function failOnce({ pretend }: Session): NonNullable<Pretences["failure"]> {
  return ({ member }) => {
    if (!WRITES.test(member)) return null;
    pretend(({ pretences }) => {
      pretences.failure = null;
    });
    return "GeneralException";
  };
}

/** A co-author counts a number up, or adds to a text. */
function coAuthorEdits(session: Session, words: PageWords): void {
  const { top, left } = session.host.open.selection;
  const sheet = session.activeSheet();
  const cell = cellAt(sheet, top, left);
  const shown = cell ? displayText(cell.value, cell.format) : "";
  const value =
    typeof cell?.value === "number" ? cell.value + 1 : words.workbench.coAuthorText(shown).trim();
  session.edit("coAuthor", (open) =>
    writeValues(open, sheet, { top, left, rows: 1, columns: 1 }, value)
  );
}
