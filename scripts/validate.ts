import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { validateManifest } from 'office-addin-manifest';
import { version } from '../package.json';
import { checkManifests, type Manifests } from './manifest/checkManifests';
import { developmentOptions } from './manifest/developmentManifest';
import { unifiedManifestFiles } from './manifest/unifiedManifest';

/** `npm run validate [-- FOLDER]`: checks the manifests of development, or those of a build in a folder such as dist. */
async function validate(folder: string | undefined): Promise<void> {
  let failed = false;
  for (const { what, complaints, notChecked } of await checkManifests(read(folder), validateManifest)) {
    failed ||= complaints.length > 0;
    if (notChecked !== undefined) console.log(`-- ${what}: not asked. ${notChecked}`);
    else console.log(`${complaints.length > 0 ? 'NO' : 'ok'} ${what}`);
    for (const complaint of complaints) console.log(`     ${complaint}`);
  }
  process.exitCode = failed ? 1 : 0;
}

function read(folder: string | undefined): Manifests {
  if (folder === undefined) {
    return {
      xml: readFileSync(join(__dirname, '..', 'manifest.xml'), 'utf8'),
      unified: unifiedManifestFiles(developmentOptions(version))['manifest.json']!,
    };
  }
  if (!existsSync(join(folder, 'manifest.xml')))
    throw new Error(`There is no manifest.xml in ${folder}: npm run build writes one to dist.`);
  return {
    xml: readFileSync(join(folder, 'manifest.xml'), 'utf8'),
    unified: strFromU8(unzipSync(readFileSync(join(folder, 'payoff.zip')))['manifest.json']!),
  };
}

validate(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
