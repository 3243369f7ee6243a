import type { ReactElement } from "react";
import { Icon } from "./icon";
import { Menu, MenuItem } from "./menu";
import type { Ribbon, RibbonAction, RibbonControl } from "./read-manifest";

interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly label: string;
  readonly isPaneShown: boolean;
  readonly perform: (action: RibbonAction) => void;
}

/** The add-in's tab of the ribbon, made from its manifest. */
export function RibbonBar({ ribbon, label, isPaneShown, perform }: RibbonBarProps): ReactElement {
  return (
    <nav className="ribbon" aria-label={label}>
      <p className="ribbon-tab">{ribbon.tab}</p>
      <div className="ribbon-groups">
        {ribbon.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-controls">
              {group.controls.map((control) => (
                <Control
                  key={control.id}
                  control={control}
                  isPressed={control.action?.kind === "showPane" && isPaneShown}
                  perform={perform}
                />
              ))}
            </div>
            <div className="ribbon-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

interface ControlProps {
  readonly control: RibbonControl;
  readonly isPressed: boolean;
  readonly perform: (action: RibbonAction) => void;
}

function Control({ control, isPressed, perform }: ControlProps): ReactElement {
  const { action, icon, label, tip, items } = control;
  if (!action) {
    return (
      <Menu
        className="ribbon-button"
        title={tip}
        label={
          <>
            <img src={icon} alt="" width={32} height={32} />
            <span>
              {label} <Icon name="down" />
            </span>
          </>
        }
      >
        {items.map((item) => (
          <MenuItem
            key={item.id}
            title={item.tip}
            onSelect={() => item.action && perform(item.action)}
          >
            {item.label}
          </MenuItem>
        ))}
      </Menu>
    );
  }
  return (
    <button
      type="button"
      className={isPressed ? "ribbon-button pressed" : "ribbon-button"}
      title={tip}
      onClick={() => perform(action)}
    >
      <img src={icon} alt="" width={32} height={32} />
      <span>{label}</span>
    </button>
  );
}
