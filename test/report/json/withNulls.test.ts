import { describe, expect, test } from '@jest/globals';
import { withNulls } from '../../../src/report/json/withNulls';

describe('withNulls', () => {
  test('writes what is not defined as null, however deep it lies, and leaves the rest alone', () => {
    const fields = {
      share: undefined,
      n: 0,
      text: '',
      parts: [{ share: undefined, n: 1 }, undefined],
      group: { test: undefined, members: { mean: 2 } },
      none: null,
    };
    expect(JSON.stringify(withNulls(fields))).toBe(
      '{"share":null,"n":0,"text":"","parts":[{"share":null,"n":1},null],"group":{"test":null,"members":{"mean":2}},"none":null}',
    );
  });
});
