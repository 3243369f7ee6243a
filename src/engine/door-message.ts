import type { DoorProblem } from "./door";
import type { Words } from "../messages/words";

/** One sentence or two on why a workbook could not be read or written, with the next step. */
export function doorMessage(problem: DoorProblem, { doors }: Words): string {
  // The catalogue has an entry of the same name and details for every code; TypeScript cannot relate the two unions.
  const sentence = doors[problem.code] as (details: DoorProblem) => string;
  return sentence(problem);
}
