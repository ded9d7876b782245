import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { developmentManifest } from './manifest/developmentManifest';

/** Writes manifest.xml, which tools for sideloading look for. Run it after a change of a command: npx tsx scripts/writeManifest.ts */
writeFileSync(join(__dirname, '..', 'manifest.xml'), developmentManifest(version));
