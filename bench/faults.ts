import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { wrongWith } from "../tests/faults/judge";
import { runPart, type Part } from "../tests/faults/run-part";

/**
 * Fails runs over the sample in every way there is and compares the workbook with the states before and after.
 *
 *     npm run faults                               everything, on every core
 *     npm run faults -- --part 1/4                 the first of four parts that make up everything
 *     npm run faults -- --only first/request-2/lostAfter   one fault by its name; may be repeated
 *
 * Ends with status 1 where a workbook was left in any other state, and names the fault.
 */
const { values } = parseArgs({
  options: {
    part: { type: "string", default: "1/1" },
    only: { type: "string", multiple: true, default: [] },
    jobs: { type: "string", default: String(availableParallelism()) },
    /** Given to the processes that this one starts: they tell it what they find and print nothing. */
    tell: { type: "boolean", default: false },
  },
});

type Message =
  | { readonly planned: number; readonly scenario: string }
  | { readonly scenario: string; readonly end: string; readonly wrong: string | null };

/** Injects a part in this process. */
function work(part: Part, tell: (message: Message) => void): Promise<void> {
  return runPart(part, {
    planned: (scenario, planned) => tell({ scenario, planned }),
    outcome: (scenario, outcome) => {
      const wrong = wrongWith(outcome);
      const named = wrong && `${outcome.id}: ${wrong} ${JSON.stringify(outcome.problem)}`;
      tell({ scenario, end: outcome.end, wrong: named });
    },
  });
}

/** Injects a part in a process of its own. */
function workElsewhere({ part, of }: Part, tell: (message: Message) => void): Promise<void> {
  const child: ChildProcess = fork(__filename, [
    "--part",
    `${part}/${of}`,
    "--jobs",
    "1",
    "--tell",
  ]);
  child.on("message", (message) => tell(message as Message));
  return new Promise((resolve, reject) => {
    child.on("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`part ${part} of ${of} broke off`));
    });
  });
}

const PROGRESS_EVERY = 30_000;

async function run(parts: readonly Part[]): Promise<void> {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
  const ends = new Map<string, Map<string, number>>();
  const count = { planned: 0, injected: 0, differing: 0 };
  const tell = (message: Message): void => {
    const { scenario } = message;
    if ("planned" in message) {
      count.planned += message.planned;
      return;
    }
    count.injected++;
    const counts = ends.get(scenario) ?? new Map<string, number>();
    ends.set(scenario, counts.set(message.end, (counts.get(message.end) ?? 0) + 1));
    if (message.wrong === null) return;
    count.differing++;
    console.log(`differs: ${message.wrong}`);
  };
  const progress = setInterval(() => {
    const { injected, planned, differing } = count;
    console.log(`${seconds()} s: ${injected} of ${planned}, ${differing} differing`);
  }, PROGRESS_EVERY);
  const [first] = parts;
  if (parts.length === 1) await work(first, tell);
  else await Promise.all(parts.map((part) => workElsewhere(part, tell)));
  clearInterval(progress);
  for (const [scenario, counts] of ends) {
    const said = [...counts].map(([end, faults]) => `${faults} ${end}`).join(", ");
    console.log(`${scenario}: ${said}`);
  }
  console.log(`${seconds()} s`);
  console.log(`${count.injected} faults injected, ${count.differing} differing states`);
  if (count.differing > 0) process.exitCode = 1;
}

function partsAsked(): readonly Part[] {
  const found = /^(\d+)\/(\d+)$/.exec(values.part);
  const [part, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || part < 1 || part > of) throw new Error("--part is given as 1/4");
  const jobs = values.only.length > 0 ? 1 : Math.max(1, Number(values.jobs));
  return Array.from({ length: jobs }, (_, job) => {
    return { part: part + of * job, of: of * jobs, only: values.only };
  });
}

if (values.tell) void work(partsAsked()[0], (message) => process.send?.(message));
else void run(partsAsked());
