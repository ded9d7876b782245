import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(__dirname, '..', '..', 'node_modules', '.cache', 'payoff-durations.json');

/** How many seconds each test file took when it last ran, as `rememberDurations.js` keeps it; nothing where none did. */
export function readDurations(): Readonly<Record<string, number>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
}
