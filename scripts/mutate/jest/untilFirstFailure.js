/** The run in which a test has failed, by its number. */
let runWithFailure;

/** Skips what is left of a test file, and of the run, once a test has failed. */
function untilFirstFailure(Environment) {
  return class extends Environment {
    hasFailed = false;

    async setup() {
      if (runWithFailure === process.env.PAYOFF_TEST_RUN)
        throw new Error('A test before this one has failed.');
      await super.setup();
    }

    handleTestEvent({ name, test, describeBlock }) {
      if (name === 'test_fn_failure' || name === 'hook_failure') {
        this.hasFailed = true;
        runWithFailure = process.env.PAYOFF_TEST_RUN;
      }
      if (!this.hasFailed) return;
      if (name === 'run_describe_start') describeBlock.mode = 'skip';
      if (name === 'test_start') test.mode = 'skip';
    }
  };
}

module.exports = untilFirstFailure(require('jest-environment-node').default);
