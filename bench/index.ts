import { hasSharedData } from "../tests/shared-data";
import { benchIndicators } from "./indicators";
import { benchNetworks } from "./networks";
import { benchTrends } from "./trends";

async function bench(): Promise<void> {
  benchNetworks();
  benchTrends();
  await benchIndicators();
}

if (hasSharedData) void bench();
else console.log("The data sets of ../shared/data are not there.");
