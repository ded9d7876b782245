import { collectTests, runBlock } from '../../../scripts/mutate/collectTests';

/** What a file written with the words of a test does, in order. */
async function doneBy(fails: string, fits = /./): Promise<{ done: readonly string[]; failure: unknown }> {
  const done: string[] = [];
  const note = (what: string) => () => {
    done.push(what);
    if (what === fails) throw new Error(what);
  };
  const own = { describe, test, it, expect, beforeAll, beforeEach, afterEach, afterAll };
  const file = collectTests(() => {
    beforeAll(note('start'));
    beforeEach(note('before'));
    afterEach(note('after'));
    afterAll(note('end'));
    describe('numbers', () => {
      test.each([1, 2])('number %i', (number) => note(`number ${number}`)());
    });
    describe.each([['a', 'b']])('%s and %s', (_one, other) => {
      it('come in pairs', note(other));
    });
  });
  Object.assign(globalThis, own);
  const failure = await runBlock(file, fits).catch((error: Error) => error.message);
  return { done, failure };
}

test('tests run in order, with what stands around them', async () => {
  expect(await doneBy('nothing')).toEqual({
    done: [
      ...['start', 'before', 'number 1', 'after', 'before', 'number 2', 'after'],
      ...['before', 'b', 'after', 'end'],
    ],
    failure: undefined,
  });
});

test('the first failure ends the file, after what must run whatever happens', async () => {
  expect(await doneBy('number 1')).toEqual({
    done: ['start', 'before', 'number 1', 'after', 'end'],
    failure: 'number 1',
  });
});

test('a test whose name does not fit is left out', async () => {
  const { done } = await doneBy('nothing', /^numbers number 2$/);
  expect(done).toEqual(['start', 'before', 'number 2', 'after', 'end']);
});
