import { catalytic } from "./en/catalytic";
import { cli } from "./en/cli";
import { comparison } from "./en/comparison";
import { gaps } from "./en/gaps";
import { indicators } from "./en/indicators";
import { network } from "./en/network";
import { shown } from "./en/shown";
import { timeChart } from "./en/time-chart";

export const en = {
  ...shown,
  network,
  catalytic,
  comparison,
  gaps,
  indicators,
  timeChart,
  cli,
};
