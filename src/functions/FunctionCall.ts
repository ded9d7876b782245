import type { PopulationMemory } from './populations/createPopulationMemory';

/** What is known about a call besides its arguments. */
export interface FunctionCall {
  /** The function as typed in the cell. */
  readonly name: string;
  /** Address of each argument, '' where it is no range; none where Excel does not give them. */
  readonly addresses: readonly (string | undefined)[];
  readonly memory: PopulationMemory;
}
