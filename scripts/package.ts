import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { productionOptions } from './manifest/productionOptions';
import { zipFiles } from './manifest/zipFiles';
import { billOfMaterials } from './package/billOfMaterials';
import { buildSite } from './package/buildSite';
import { packageFiles } from './package/packageFiles';
import { packageOptions } from './package/packageOptions';

/**
 * `npm run package -- --url https://addins.example.com/payoff/ [--provider NAME] [--support ADDRESS]`: one zip with all that
 * an administrator needs to host the add-in there and to give it to people.
 */
function makePackage(words: readonly string[]): void {
  const settings = packageOptions(words, process.env);
  const { baseUrl } = productionOptions(settings, false, version);
  const files = packageFiles({ built: buildSite(settings), baseUrl, bill: billOfMaterials() });
  const folder = join(__dirname, '..', 'output');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `payoff-${version}.zip`);
  writeFileSync(file, zipFiles(files));
  console.log(`${Object.keys(files).length} files for ${baseUrl}: ${file}`);
}

try {
  makePackage(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
