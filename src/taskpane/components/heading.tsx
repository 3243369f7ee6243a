import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "./use-text-styles";

interface HeadingProps {
  readonly size?: "statement" | "title" | "headline";
  readonly children: ReactNode;
}

/** What a view says first; the focus comes here where what had it is gone. */
export function Heading({ size = "statement", children }: HeadingProps) {
  const text = useTextStyles();
  return (
    <h2 className={mergeClasses(text[size])} tabIndex={-1} data-heading style={{ outline: "none" }}>
      {children}
    </h2>
  );
}
