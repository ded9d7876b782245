import { unzipSync } from 'fflate';
import { FileProblem } from '../FileProblem';

/** The parts of an Office Open XML package by name, without the leading slash. */
export function readArchive(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch {
    throw new FileProblem('brokenArchive', fileName);
  }
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(entries)) {
    const part = name.replace(/\\/g, '/').replace(/^\//, '');
    if (!part.endsWith('/')) parts.set(part, content);
  }
  return parts;
}
