import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the focus where the user left it. Where what had the focus is gone, it goes to what last had it in the view
 * that is now shown (by its `data-focus`), else to the view's heading; never out of the pane, never into it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, view: string): KeptFocus {
  const last = useRef(new Map<string, string>());
  const isInside = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (element === null || !isInside.current) return;
    if (element.contains(document.activeElement)) return;
    const key = last.current.get(view);
    const kept = key && element.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
    const heading = element.querySelector<HTMLElement>("[data-heading]");
    (kept || heading)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      isInside.current = true;
      const { focus } = (target as HTMLElement).dataset;
      if (focus !== undefined) last.current.set(view, focus);
    },
    onBlur: ({ target, relatedTarget }) => {
      // An element that is taken away loses the focus too, but the user has not left.
      if (relatedTarget === null && target.isConnected) isInside.current = document.hasFocus();
    },
  };
}
