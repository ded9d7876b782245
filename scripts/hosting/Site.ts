/** What a server is to be set up for: an address, and the files of the build that belong there. */
export interface Site {
  /** Without scheme; with a port where it is not 443. */
  readonly host: string;
  /** From slash to slash: `/payoff/`, or `/`. */
  readonly path: string;
  readonly files: readonly string[];
}

/** @example siteAt('https://addins.example.com/payoff/', []) // { host: 'addins.example.com', path: '/payoff/', files: [] } */
export function siteAt(baseUrl: string, files: readonly string[]): Site {
  const { host, pathname } = new URL(baseUrl);
  return { host, path: pathname, files };
}
