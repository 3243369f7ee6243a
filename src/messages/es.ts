import type { en } from "./en";
import { catalytic } from "./es/catalytic";
import { cli } from "./es/cli";
import { comparison } from "./es/comparison";
import { gaps } from "./es/gaps";
import { indicators } from "./es/indicators";
import { network } from "./es/network";
import { shown } from "./es/shown";
import { timeChart } from "./es/time-chart";

export const es: typeof en = {
  ...shown,
  network,
  catalytic,
  comparison,
  gaps,
  indicators,
  timeChart,
  cli,
};
