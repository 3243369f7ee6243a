import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { wrongWith } from "../tests/faults/judge";
import { countOf, planFaults, runPart, type Part } from "../tests/faults/run-part";

/**
 * Fails runs over the sample in every way there is and compares the workbook with the states before and after.
 *
 *     npm run faults                               everything in forty parts, on every core
 *     npm run faults -- --part 7/40                one of the parts that make up everything
 *     npm run faults -- --part 7-40/40             the parts that are left of a run that was interrupted
 *     npm run faults -- --only first/request-2/lostAfter   one fault by its name; may be repeated
 *
 * Every part that is done says so in a line. Ends with status 1 where a workbook was left in any other state, and names
 * the fault; also where a part broke off.
 */
const { values } = parseArgs({
  options: {
    part: { type: "string", default: "1-40/40" },
    only: { type: "string", multiple: true, default: [] },
    jobs: { type: "string", default: String(availableParallelism()) },
    /** Given to the processes that this one starts: they tell it what they find and print nothing. */
    tell: { type: "boolean", default: false },
  },
});

/** What a process tells of its work. */
type Message =
  | { readonly planned: number }
  | { readonly scenario: string; readonly end: string; readonly wrong: string | null }
  /** Milliseconds that the processor worked on the part; bytes of memory. */
  | { readonly done: Part; readonly cpu: number; readonly memory: number };

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Plans everything in this process, then injects each part that it is sent. */
async function work(): Promise<void> {
  const tell = (message: Message): unknown => process.send?.(message);
  const faults = await planFaults();
  tell({ planned: countOf(faults) });
  const injectPart = async (part: Part): Promise<void> => {
    const before = cpuNow();
    await runPart(faults, part, (scenario, outcome) => {
      const wrong = wrongWith(outcome);
      const named = wrong && `${outcome.id}: ${wrong} ${JSON.stringify(outcome.problem)}`;
      tell({ scenario, end: outcome.end, wrong: named });
    });
    tell({ done: part, cpu: cpuNow() - before, memory: process.memoryUsage().rss });
  };
  process.on("message", (part: Part) => {
    injectPart(part).catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  });
}

/** What came of faults. */
interface Count {
  injected: number;
  differing: number;
  readonly ends: Map<string, number>;
}

const newCount = (): Count => ({ injected: 0, differing: 0, ends: new Map() });

function add(count: Count, { scenario, end, wrong }: Extract<Message, { scenario: string }>): void {
  count.injected++;
  if (wrong !== null) count.differing++;
  const ended = `${scenario}: ${end}`;
  count.ends.set(ended, (count.ends.get(ended) ?? 0) + 1);
}

const said = ({ injected, differing }: Count): string =>
  `${injected} faults injected, ${differing} differing states`;

const PROGRESS_EVERY = 30_000;

async function run(parts: readonly Part[], jobs: number): Promise<void> {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const waiting = [...parts];
  const all = newCount();
  const brokenOff: Part[] = [];
  let planned: number | null = null;
  let cpu = 0;

  /** Injects parts in a process of its own until none is waiting. */
  function workElsewhere(): Promise<void> {
    const child = fork(__filename, ["--tell"], {
      // Two collectors of garbage would be in each other's way.
      execArgv: [...process.execArgv, "--single-threaded-gc"],
    });
    let current: Part | undefined;
    let count = newCount();
    const next = (): void => {
      current = waiting.shift();
      count = newCount();
      if (current) child.send(current);
      else child.disconnect();
    };
    child.on("message", (message: Message) => {
      if ("planned" in message) {
        if (planned === null) console.log(`${seconds()}: ${message.planned} faults planned`);
        planned = message.planned;
        next();
      } else if ("done" in message) {
        const { done, memory } = message;
        cpu += message.cpu;
        const each = (message.cpu / Math.max(1, count.injected)).toFixed(1);
        console.log(
          `${seconds()}: part ${done.part}/${done.of}: ${said(count)} (${each} ms each, ${(memory / 1e6).toFixed(0)} MB)`
        );
        next();
      } else {
        add(count, message);
        add(all, message);
        if (message.wrong !== null) console.log(`differs: ${message.wrong}`);
      }
    });
    return new Promise((resolve) => {
      child.on("exit", (status) => {
        const isBroken = status !== 0 || current !== undefined;
        if (isBroken && current) {
          brokenOff.push(current);
          console.log(`${seconds()}: part ${current.part}/${current.of} broke off: ${said(count)}`);
        }
        // The parts that are left are for a new process; one that cannot even begin is not started again.
        resolve(isBroken && current && waiting.length > 0 ? workElsewhere() : undefined);
      });
    });
  }

  const progress = setInterval(() => {
    console.log(`${seconds()}: ${said(all)}`);
  }, PROGRESS_EVERY);
  await Promise.all(Array.from({ length: Math.min(jobs, parts.length) }, workElsewhere));
  clearInterval(progress);
  for (const [ended, faults] of all.ends) console.log(`${ended}: ${faults}`);
  for (const { part, of } of [...brokenOff, ...waiting])
    console.log(`not done: --part ${part}/${of}`);
  const each = (cpu / Math.max(1, all.injected)).toFixed(1);
  console.log(`${seconds()}, ${each} ms of processor time each`);
  console.log(said(all));
  if (all.differing > 0 || brokenOff.length + waiting.length > 0) process.exitCode = 1;
}

function partsAsked(): readonly Part[] {
  const { only } = values;
  if (only.length > 0) return [{ part: 1, of: 1, only }];
  const found = /^(\d+)(?:-(\d+))?\/(\d+)$/.exec(values.part);
  const [first, last, of] = [
    Number(found?.[1]),
    Number(found?.[2] ?? found?.[1]),
    Number(found?.[3]),
  ];
  if (!found || first < 1 || first > last || last > of) {
    throw new Error("--part is given as 1/4 or 2-4/4");
  }
  return Array.from({ length: last - first + 1 }, (_, i) => ({ part: first + i, of, only }));
}

void (values.tell ? work() : run(partsAsked(), Math.max(1, Number(values.jobs))));
