// @ts-check
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

/**
 * A short name for the content of files and folders below a root: what was made of them is good for as long.
 * Plain JavaScript, as it says whether anything has to be translated.
 *
 * @param {readonly string[]} sources paths from the root
 * @param {string} [root] this repository when left out
 * @returns {string}
 */
function fingerprint(sources, root = join(__dirname, '..')) {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, root, source);
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addToHash(hash, root, path) {
  const place = join(root, path);
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) addToHash(hash, root, join(path, name));
    return;
  }
  const content = readFileSync(place);
  hash.update(`${path}\0${content.length}\0`).update(content);
}

module.exports = { fingerprint };
