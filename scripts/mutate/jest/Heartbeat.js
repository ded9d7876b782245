const { relative } = require('node:path');

/** Tells the process that watches which test file has ended, and whether it failed. */
module.exports = class Heartbeat {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path }, { numFailingTests, testExecError }) {
    const hasFailed = numFailingTests > 0 || testExecError !== undefined;
    process.send({ test: relative(this.rootDir, path), hasFailed });
  }
};
