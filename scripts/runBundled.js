// @ts-check
const { join } = require('node:path');
const { bundleOnce } = require('./bundleOnce');

const sources = ['cli', 'host', 'samples', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** `node scripts/runBundled.js cli/main.ts WORDS`: runs a program of this repository, in one script, with its words. */
const [entry = '', ...words] = process.argv.slice(2);
const program = bundleOnce(entry, sources, join(__dirname, '..'));
process.argv.splice(1, process.argv.length, program, ...words);
require(program);
