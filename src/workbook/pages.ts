/**
 * Where others find this build and its pages, with the last slash: set by webpack. Empty for a build that only this
 * machine can reach, and on the command line.
 */
export const pages: string = process.env.PAYOFF_PAGES ?? '';
