/**
 * Bytes of queued actions after which a request is sent off: Excel on the web refuses requests over 5 MB, and the
 * client adds its own words to every action.
 */
const BYTES_AT_ONCE = 3_000_000;
/** What one action costs besides its contents. */
const BYTES_PER_ACTION = 200;

/** Queues actions and sends them off before they grow past the host's payload limit. */
export interface Requests {
  readonly context: Excel.RequestContext;
  /** Says what the actions about to be queued cost; sends the queue first where they would not fit. */
  readonly makeRoom: (actions: number, bytes?: number) => Promise<void>;
}

export function requestsOf(context: Excel.RequestContext): Requests {
  let queued = 0;
  return {
    context,
    makeRoom: async (actions, bytes = 0) => {
      const cost = actions * BYTES_PER_ACTION + bytes;
      if (queued > 0 && queued + cost > BYTES_AT_ONCE) {
        await context.sync();
        queued = 0;
      }
      queued += cost;
    },
  };
}

const encoder = new TextEncoder();

/** The bytes of values as the client writes them. */
export function bytesOf(values: readonly unknown[]): number {
  return encoder.encode(JSON.stringify(values)).length;
}

/** Rows that are written at once. */
interface Part<Row> {
  /** The first row's place among all. */
  readonly from: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** Cuts rows into parts that each fit into a request; a single row is never cut. */
export function partsOf<Row extends readonly unknown[]>(
  rows: readonly Row[]
): readonly Part<Row>[] {
  const parts: { from: number; rows: Row[]; bytes: number }[] = [];
  rows.forEach((row, from) => {
    const bytes = bytesOf(row);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > BYTES_AT_ONCE) {
      parts.push({ from, rows: [row], bytes });
      return;
    }
    last.rows.push(row);
    last.bytes += bytes;
  });
  return parts;
}
