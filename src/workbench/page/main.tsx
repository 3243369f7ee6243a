import { createRoot } from "react-dom/client";
import { App } from "./app";

async function start(root: HTMLElement): Promise<void> {
  const [sample, manifest] = await Promise.all([
    fetch("/assets/sample/riverbend.xlsx").then((answer) => answer.arrayBuffer()),
    fetch("/manifest.xml").then((answer) => answer.text()),
  ]);
  createRoot(root).render(<App sample={new Uint8Array(sample)} manifest={manifest} />);
}

const root = document.getElementById("root");
if (root) void start(root);
