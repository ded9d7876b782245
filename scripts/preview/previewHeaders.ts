import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OFFICE = ' https://appsforoffice.microsoft.com';

/** The pane's own content security policy, less Microsoft's address: here office.js comes from this machine. */
export function previewPolicy(paneFolder: string): string {
  const page = readFileSync(join(paneFolder, 'taskpane.html'), 'utf8');
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error('The page of the pane has no content security policy');
  return `${policy.replaceAll(OFFICE, '')}; frame-ancestors 'self'`;
}

/**
 * Whether a request names this machine as its host. A page elsewhere can make its own name mean this machine, and would
 * then read the answers as its own; its name stays in the header.
 *
 * @example isThisMachine('127.0.0.1:3100', 3100) // true
 */
export function isThisMachine(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
