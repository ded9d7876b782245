import { readFileSync, rmSync, statSync } from 'node:fs';
import { detailsOf, keepDetails } from '../../cli/keepDetails';

test('the details of an error of ours are kept where only their owner reads them', () => {
  const details = detailsOf(new RangeError('Invalid string length'), ['a.xlsx', '--force']);
  expect(details).toMatch(
    /^Payoff \d.*Node\.js.*\na\.xlsx --force\nRangeError: Invalid string length\n {4}at /,
  );
  const path = keepDetails(details)!;
  expect(readFileSync(path, 'utf8')).toBe(details);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  rmSync(path);
});

test('what is thrown and is no error is told all the same', () => {
  expect(detailsOf('stop', [])).toContain('\nstop\n');
});
