// @ts-check
const { randomBytes } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync } = require('node:fs');
const { join, parse } = require('node:path');
const { fingerprint } = require('./fingerprint');

/** Taken from node_modules when the bundle runs: one has binaries, of the other files are read as they are. */
const external = ['@resvg/resvg-js', '@microsoft/office-js'];

/**
 * A program in one script, which starts several times faster than a thousand files that are translated at every start.
 * Made when it is first asked for and whenever one of its sources is no longer what it was; what was made of others
 * goes. Starts at the same time each make their own, and one stays.
 *
 * @param {string} entry path of the program's first file from the root
 * @param {readonly string[]} sources files and folders, from the root, that say what it is: all that it imports, and
 * the versions of the packages
 * @param {string} root
 * @returns {string} path of the script
 */
function bundleOnce(entry, sources, root) {
  const folder = join(root, 'node_modules', '.cache', 'payoff-programs');
  const program = entry.replace(/[^a-z0-9]+/gi, '-');
  const bundle = join(folder, `${program}.${fingerprint([entry, ...sources], root)}.js`);
  if (existsSync(bundle)) return bundle;
  mkdirSync(folder, { recursive: true });
  // Under a name of its own until it is whole.
  const unfinished = join(folder, `${randomBytes(8).toString('hex')}.js`);
  const { metafile } = require('esbuild').buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    external,
    metafile: true,
    logLevel: 'silent',
  });
  refuseOthers(Object.keys(metafile.inputs), [entry, ...sources, 'node_modules'], unfinished);
  const earlier = readdirSync(folder).filter((name) => name.startsWith(`${program}.`));
  renameSync(unfinished, bundle);
  for (const name of earlier) if (name !== parse(bundle).base) rmSync(join(folder, name), { force: true });
  return bundle;
}

/**
 * A file that is none of the sources could change without the program being made anew.
 *
 * @param {readonly string[]} inputs
 * @param {readonly string[]} sources
 * @param {string} unfinished
 */
function refuseOthers(inputs, sources, unfinished) {
  const isSource = (/** @type {string} */ path) =>
    sources.some((source) => path === source || path.startsWith(`${source}/`));
  const other = inputs.find((path) => !isSource(path));
  if (other === undefined) return;
  rmSync(unfinished, { force: true });
  throw new Error(`${other} is imported, but is not among the sources that the program is known by.`);
}

module.exports = { bundleOnce };
