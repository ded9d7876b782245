import { toFailure } from '../../../src/taskpane/actions/attempt';
import { failureSentence } from '../../../src/taskpane/text/problemText';

test.each(['en', 'zh-CN'] as const)(
  'an error of ours is a sentence, and its words are kept beside it (%s)',
  (locale) => {
    const failure = toFailure(new RangeError('Maximum call stack size exceeded'));
    expect(failureSentence(failure, locale)).not.toContain('Maximum call stack');
    expect(failure.facts['details']).toMatch(/^Payoff \d.*\nRangeError: Maximum call stack size exceeded\n/);
  },
);
