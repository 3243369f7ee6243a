import { serveWorkbench } from "./serve/server";

const USUAL_PORT = 3000;

serveWorkbench(Number(process.env.PORT ?? USUAL_PORT)).then(
  ({ address }) => console.log(`\nThe workbench is ready: ${address}  (Ctrl+C ends it)`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  }
);
