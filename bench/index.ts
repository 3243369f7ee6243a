import { hasSharedData } from "../tests/shared-data";
import { benchNetworks } from "./networks";

if (hasSharedData) benchNetworks();
else console.log("The networks of ../shared/data are not there.");
