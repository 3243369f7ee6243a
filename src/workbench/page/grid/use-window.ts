import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";
import { sameWindow, windowOf, type Window } from "./window";

/** What of a sheet is in view, in pixels from its corner. */
interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows which cells of a scrolled element are in view; every sheet keeps its place. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  axes: Axes,
  sheetId: string
): Window {
  const [scrolled, setScrolled] = useState<Readonly<Record<string, Scrolled>>>({});
  const places = useRef(new Map<string, { left: number; top: number }>());

  useLayoutEffect(() => {
    const place = places.current.get(sheetId) ?? { left: 0, top: 0 };
    scroller.current?.scrollTo({ ...place, behavior: "instant" });
  }, [scroller, sheetId]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => {
      const now: Scrolled = {
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth - ROW_HEADER_WIDTH,
        height: element.clientHeight - COLUMN_HEADER_HEIGHT,
      };
      places.current.set(sheetId, { left: now.left, top: now.top });
      setScrolled((all) => {
        const before = all[sheetId];
        const isSame = before && sameWindow(windowOf(axes, before), windowOf(axes, now));
        return isSame ? all : { ...all, [sheetId]: now };
      });
    };
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, axes, sheetId]);

  const usual = { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return windowOf(axes, scrolled[sheetId] ?? usual);
}
