// @ts-check
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { bundleOnce } = require('./bundleOnce');

const sources = ['cli', 'host', 'samples', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** `node scripts/runBundled.js cli/main.ts WORDS`: runs a program of this repository, in one script, with its words. */
// Trees of a workbook's parts die old, and V8 lets the heap grow fourfold before it looks for them again: half as much
// more is enough, and takes no more time.
setFlagsFromString('--heap-growing-percent=50');
const [entry = '', ...words] = process.argv.slice(2);
const program = bundleOnce(entry, sources, join(__dirname, '..'));
process.argv.splice(1, process.argv.length, program, ...words);
require(program);
