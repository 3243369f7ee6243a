import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { Icon } from "./icon";
import type { PageWords } from "./words";

/** Excel's own limits for a pane's width, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const USUAL = 360;

interface PaneFrameProps {
  readonly title: string;
  readonly address: string;
  /** Hidden, not gone: the add-in keeps running, as its manifest asks. */
  readonly isShown: boolean;
  readonly words: PageWords;
  readonly onClose: () => void;
}

/** The add-in's pane in its frame, which can be made wider and narrower. */
export function PaneFrame(props: PaneFrameProps): ReactElement {
  const { title, address, isShown, words, onClose } = props;
  const [width, setWidth] = useState(USUAL);
  const resize = (to: number): void => setWidth(Math.min(WIDEST, Math.max(NARROWEST, to)));

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      resize(window.innerWidth - event.clientX);
    }
  }

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") resize(width + 10);
    if (key === "ArrowRight") resize(width - 10);
  }

  return (
    <aside className="pane" style={{ width }} hidden={!isShown} aria-label={title}>
      <div
        role="separator"
        tabIndex={0}
        className="pane-edge"
        aria-orientation="vertical"
        aria-label={words.workbench.resizePane}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <div className="pane-title">
        <h2>{title}</h2>
        <button
          type="button"
          aria-label={words.workbench.closePane}
          title={words.workbench.closePane}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <iframe title={title} src={address} />
    </aside>
  );
}
