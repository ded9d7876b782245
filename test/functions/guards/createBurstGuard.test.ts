import { burstLimit, createBurstGuard, type BurstCall } from '../../../src/functions/guards/createBurstGuard';

const ofRow = { isWhole: false, grows: false, address: 'B2' };
const half: BurstCall = { ...ofRow, column: 'a', cells: burstLimit / 2, calls: 2 };
const long: BurstCall = { ...ofRow, column: 'b', cells: burstLimit / 10, calls: 100 };
const whole: BurstCall = { ...long, isWhole: true, address: undefined };

describe('createBurstGuard', () => {
  it('lets a column pass that stays within the limit, and speaks when calls go on', () => {
    const guard = createBurstGuard(() => 0);
    expect(guard.admit(half)).toBeUndefined();
    expect(guard.admit({ ...half, address: 'B3' })).toBeUndefined();
    expect(guard.admit({ ...half, address: 'B4' })).toEqual(['B2', 'B3', 'B4']);
  });

  it('counts each column by itself', () => {
    const guard = createBurstGuard(() => 0);
    for (const column of ['a', 'b', 'c', 'd']) {
      expect(guard.admit({ ...half, column })).toBeUndefined();
      expect(guard.admit({ ...half, column })).toBeUndefined();
    }
  });

  it('never refuses a single call, whatever it costs', async () => {
    const guard = createBurstGuard(() => 0);
    expect(guard.admit({ ...half, cells: burstLimit * 3, calls: 1 / 3 })).toBeUndefined();
    expect(await guard.admit(long)).toBeUndefined();
  });

  it('holds the answers of a column that may become too long, and gives all of them the same', async () => {
    const guard = createBurstGuard(() => 0);
    const few = await Promise.all(Array.from({ length: 10 }, () => guard.admit(long)));
    expect(new Set(few)).toEqual(new Set([undefined]));
    const many = await Promise.all(Array.from({ length: 30 }, () => guard.admit({ ...long, column: 'c' })));
    expect(many.every((rows) => rows !== undefined && rows.length > 10)).toBe(true);
  });

  it('gives every copy of a whole column the same, and the only call for one its answer at once', async () => {
    const start = performance.now();
    expect(await createBurstGuard().admit(whole)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(250);
    const guard = createBurstGuard(() => 0);
    const copies = await Promise.all(Array.from({ length: 30 }, () => guard.admit(whole)));
    expect(copies.every((rows) => rows !== undefined)).toBe(true);
  });

  it('names all rows to every copy where they lie outside the population', async () => {
    const guard = createBurstGuard(() => 0);
    const outside = { ...long, grows: true };
    const copies = await Promise.all(
      Array.from({ length: 30 }, (_, row) => {
        const answer = guard.admit({ ...outside, address: `B${row + 2}` });
        // Written down when it is given: more rows may come to the list later.
        return answer instanceof Promise ? answer.then((rows) => rows?.join()) : answer?.join();
      }),
    );
    expect(new Set(copies).size).toBe(1);
    expect(copies[0]).toMatch(/^B2,.*,B31$/);
  });

  it('forgets a burst after a pause', () => {
    let time = 0;
    const guard = createBurstGuard(() => time);
    guard.admit(half);
    guard.admit(half);
    time = 1001;
    expect(guard.admit(half)).toBeUndefined();
    guard.admit(half);
    time = 1500;
    expect(guard.admit(half)).toHaveLength(3);
  });
});
