const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Runs tests in the order of the list in the environment, instead of the longest first. */
module.exports = class InOrder extends Sequencer {
  sort(tests) {
    const order = JSON.parse(process.env.PAYOFF_TEST_ORDER);
    const place = ({ path, context }) => order.indexOf(relative(context.config.rootDir, path));
    return [...tests].sort((a, b) => place(a) - place(b));
  }
};
