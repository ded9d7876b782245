const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Starts the tests in a browser before all others: they take longest, and where nobody knows yet how long a test takes,
 * Jest goes by the size of its file and would end with one of them while the other cores have nothing to do.
 */
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const isElsewhere = ({ context }) => Number(context.config.displayName?.name !== 'browser');
    return [...super.sort(tests)].sort((a, b) => isElsewhere(a) - isElsewhere(b));
  }
};
