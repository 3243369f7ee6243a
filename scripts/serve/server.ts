import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileAt } from "./files";

/** The page may load only what this server has, and nothing may be sent elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const LOCAL = "127.0.0.1";
const PORTS_TRIED = 20;

export interface RunningServer {
  /** "http://127.0.0.1:3000/" */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the workbench to this machine alone, on the first free port from `port` on. */
export async function serveWorkbench(port: number): Promise<RunningServer> {
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, port, PORTS_TRIED);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOCAL}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || tries <= 1) reject(error);
      else listen(server, port + 1, tries - 1).then(resolve, reject);
    });
    server.listen(port, LOCAL, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { host = "" } = request.headers;
    // A page elsewhere whose name was made to point here reads nothing.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return refuse(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    const { pathname } = new URL(request.url ?? "/", `http://${LOCAL}`);
    const file = await fileAt(decodeURIComponent(pathname));
    if (!file) return refuse(response, 404);
    response.setHeader("Content-Type", file.type);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // The pane's page brings its own policy, as it does in production.
    if (pathname === "/") response.setHeader("Content-Security-Policy", PAGE_POLICY);
    response.end(request.method === "HEAD" ? undefined : file.body);
  } catch (error) {
    console.error(error);
    refuse(response, 500);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end(String(status));
}
