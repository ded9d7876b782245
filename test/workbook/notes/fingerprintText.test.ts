import type { Fingerprint } from '../../../src/workbook/notes/Fingerprint';
import { fingerprintPlan } from '../../../src/workbook/notes/fingerprintPlan';
import { formatFingerprint, parseFingerprint } from '../../../src/workbook/notes/fingerprintText';
import { smallPlan } from '../support/smallPlan';

const whole: Fingerprint = {
  cells: [
    { row: 1_048_575, column: 16_383, hash: 0x7fffffff },
    { row: 0, column: 0, hash: 1 },
  ],
  lists: [{ count: 2, longest: 3, headers: [7, 0x7fffffff], rows: [1, 2, 3], sums: [0, 5] }],
  charts: ['Top "customers"'],
};

test.each([10, 60, 32_000])('a fingerprint comes back whole from pieces of %d characters', (longest) => {
  const texts = formatFingerprint(whole, longest);
  expect(texts.slice(1).every((text) => text.length <= longest)).toBe(true);
  expect(parseFingerprint((place) => texts[place])).toEqual(whole);
});

test('pieces that a longer fingerprint has left behind do no harm', () => {
  const texts = [...formatFingerprint(whole, 60), 'left over'];
  expect(parseFingerprint((place) => texts[place])).toEqual(whole);
});

test('a piece that is gone, cut or of another run makes it no fingerprint', () => {
  const texts = formatFingerprint(whole, 60);
  const other = formatFingerprint(fingerprintPlan(smallPlan().sheets[0]!), 60);
  for (let place = 0; place < texts.length; place += 1) {
    for (const damaged of [undefined, '', texts[place]!.slice(0, -1), other[place]]) {
      expect(parseFingerprint((at) => (at === place ? damaged : texts[at]))).toBeUndefined();
    }
  }
});
