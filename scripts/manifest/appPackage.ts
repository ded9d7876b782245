import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ManifestOptions } from './manifestText';
import { packagedIcons, unifiedManifestFiles } from './unifiedManifest';

const icons = join(__dirname, '../../assets/icons');
/** The same build gives the same bytes. */
const BUILT = new Date(2026, 0, 1);

/** The app package that Microsoft 365 takes: the unified manifest, its texts in Chinese and its two pictures in a zip file. */
export function appPackage(options: ManifestOptions): Uint8Array {
  const texts = Object.entries(unifiedManifestFiles(options)).map(([name, text]) => [name, strToU8(text)]);
  const pictures = Object.values(packagedIcons).map((name) => [name, readFileSync(join(icons, name))]);
  return zipSync(Object.fromEntries([...texts, ...pictures]) as Record<string, Uint8Array>, {
    mtime: BUILT,
  });
}
