import { hasSharedData } from "../tests/shared-data";
import { benchIndicators } from "./indicators";
import { benchNetworks } from "./networks";
import { benchTrends } from "./trends";

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  networks: benchNetworks,
  trends: benchTrends,
  indicators: benchIndicators,
};

/** Those named on the command line, all where none is. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in benches));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is none of ${Object.keys(benches).join(", ")}`);
  for (const [name, run] of Object.entries(benches))
    if (names.length === 0 || names.includes(name)) await run();
}

if (hasSharedData) void bench(process.argv.slice(2));
else console.log("The data sets of ../shared/data are not there.");
