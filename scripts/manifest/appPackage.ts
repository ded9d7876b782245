import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { ManifestOptions } from './manifestText';
import { packagedIcons, unifiedManifestFiles } from './unifiedManifest';
import { zipFiles } from './zipFiles';

const icons = join(__dirname, '../../assets/icons');

/** The app package that Microsoft 365 takes: the unified manifest, its texts in Chinese and its two pictures in a zip file. */
export function appPackage(options: ManifestOptions): Uint8Array {
  const texts = Object.entries(unifiedManifestFiles(options)).map(([name, text]) => [name, strToU8(text)]);
  const pictures = Object.values(packagedIcons).map((name) => [name, readFileSync(join(icons, name))]);
  return zipFiles(Object.fromEntries([...texts, ...pictures]) as Record<string, Uint8Array>);
}
