/** Marks in a trace: a request that writes cells, and any other one. */
export const WRITE = 'payoff-write';
export const REQUEST = 'payoff-request';
