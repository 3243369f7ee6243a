import { hasSharedData } from "../tests/shared-data";
import { benchNetworks } from "./networks";
import { benchTrends } from "./trends";

if (hasSharedData) {
  benchNetworks();
  benchTrends();
} else {
  console.log("The data sets of ../shared/data are not there.");
}
