import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";

interface MenuProps {
  readonly className: string;
  readonly label: ReactNode;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A button that opens a menu under it. Arrow keys move, Escape closes, and so does a click elsewhere. */
export function Menu({ className, label, title, children }: MenuProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (isOpen) itemsOf(root.current)[0]?.focus();
  }, [isOpen]);

  function onKeyDown(key: string): boolean {
    const items = itemsOf(root.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const go = (to: number): void => items[(to + items.length) % items.length]?.focus();
    if (key === "ArrowDown") go(at + 1);
    else if (key === "ArrowUp") go(at - 1);
    else if (key === "Home") go(0);
    else if (key === "End") go(-1);
    else if (key === "Escape") {
      setOpen(false);
      button.current?.focus();
    } else return false;
    return true;
  }

  return (
    <div
      className="menu"
      ref={root}
      onKeyDown={(event) => {
        if (isOpen && onKeyDown(event.key)) event.preventDefault();
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        title={title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {/* Over everything, the pane's frame too, whose clicks would not reach this page. */}
      {isOpen && <div className="menu-elsewhere" onPointerDown={() => setOpen(false)} />}
      {isOpen && (
        <div
          id={id}
          role="menu"
          className="menu-items"
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest("[role^=menuitem]")) {
              setOpen(false);
            }
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly title?: string;
}

export function MenuItem({ children, onSelect, title }: MenuItemProps): ReactElement {
  return (
    <button type="button" role="menuitem" title={title} tabIndex={-1} onClick={onSelect}>
      {children}
    </button>
  );
}

interface CheckItemProps extends MenuItemProps {
  readonly kind: "radio" | "checkbox";
  readonly isChecked: boolean;
}

/** An item that is on or off, or one of several. */
export function CheckItem({ kind, isChecked, children, onSelect }: CheckItemProps): ReactElement {
  return (
    <button
      type="button"
      role={kind === "radio" ? "menuitemradio" : "menuitemcheckbox"}
      aria-checked={isChecked}
      tabIndex={-1}
      onClick={onSelect}
    >
      <span className="tick" aria-hidden="true" />
      {children}
    </button>
  );
}

export function MenuGroup({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div role="group" aria-label={heading}>
      <div className="menu-heading" aria-hidden="true">
        {heading}
      </div>
      {children}
    </div>
  );
}
