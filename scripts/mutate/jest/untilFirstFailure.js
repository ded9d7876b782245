/** Skips what is left of a test file once one of its tests has failed. */
function untilFirstFailure(Environment) {
  return class extends Environment {
    hasFailed = false;

    handleTestEvent({ name, test, describeBlock }) {
      if (name === 'test_fn_failure' || name === 'hook_failure') this.hasFailed = true;
      if (!this.hasFailed) return;
      if (name === 'run_describe_start') describeBlock.mode = 'skip';
      if (name === 'test_start') test.mode = 'skip';
    }
  };
}

module.exports = untilFirstFailure(require('jest-environment-node').default);
