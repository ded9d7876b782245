const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

const root = join(__dirname, '..', '..');
const file = join(root, 'node_modules', '.cache', 'payoff-durations.json');

/** A reporter of Jest that keeps how long each test file took, in seconds, so that `npm run quick` can choose. */
module.exports = class RememberDurations {
  onRunComplete(_contexts, { testResults }) {
    const durations = readDurations();
    for (const { testFilePath, perfStats } of testResults) {
      if (perfStats.runtime > 0) durations[relative(root, testFilePath)] = perfStats.runtime / 1000;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(durations, null, 1));
  }
};

function readDurations() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
