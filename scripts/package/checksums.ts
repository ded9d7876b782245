import { createHash } from 'node:crypto';

/** A line for each file, as `sha256sum --check` reads it. */
export function checksums(files: Readonly<Record<string, Uint8Array>>): string {
  const lines = Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]!).digest('hex')}  ${name}\n`);
  return lines.join('');
}
