import fc from 'fast-check';
import { judgementParts, type Judgement } from '../../../src/engine/judgement/Judgement';
import { judgementKey } from '../../../src/engine/judgement/judgementKey';
import { mergeJudgements, shownNow, type JudgedCell } from '../../../src/engine/judgement/mergeJudgements';

const when = '2026-03-01T00:00:00.000Z';
const since = '2026-02-01T00:00:00.000Z';
const acme: Judgement = { about: 'customer', name: 'Acme', own: 1, reason: 'a contract', since };
const cell = (name: string, part: JudgedCell['part'], value?: string | number): JudgedCell => ({
  about: 'customer',
  name,
  part,
  value,
});
const cellsOf = (judgements: readonly Judgement[]): JudgedCell[] =>
  judgements.flatMap(({ about, name, ...said }) =>
    judgementParts.map((part) => ({ about, name, part, value: said[part] })),
  );

test('what is new in a cell is taken, by the name however wide it is, and dated by the run', () => {
  const lists = [
    { written: [acme], cells: [cell('Ａcme', 'own', 2), cell('Beta', 'status', 0), cell('Beta', 'due')] },
  ];
  expect(mergeJudgements([acme], lists, when)).toEqual({
    judgements: [
      { ...acme, own: 2 },
      { about: 'customer', name: 'Beta', status: 0, since: when },
    ],
    second: [],
    cleared: [],
  });
});

test('a cell that is as it was written says nothing, a cleared one takes away, a missing one leaves all as it is', () => {
  const cleared = mergeJudgements(
    [acme],
    [{ written: [acme], cells: [cell('Acme', 'own'), cell('Acme', 'reason', 'a contract')] }],
    when,
  );
  expect(cleared.judgements).toEqual([{ about: 'customer', name: 'Acme', reason: 'a contract', since }]);
  expect(cleared.cleared).toEqual([{ about: 'customer', name: 'Acme', part: 'own', value: 1 }]);
  expect(mergeJudgements([acme], [{ written: [acme], cells: [] }], when).judgements).toEqual([acme]);
  const both = [cell('Acme', 'own'), cell('Acme', 'reason')];
  expect(mergeJudgements([acme], [{ written: [acme], cells: both }], when).judgements).toEqual([]);
});

test('of two changes the first stands, the other is handed back; a change stands against a cell left as it was', () => {
  const [first, second] = [cell('Acme', 'own', 0), cell('Acme', 'own', 2)];
  const merged = mergeJudgements(
    [acme],
    [{ written: [acme], cells: [cell('Acme', 'own', 1), first, second, cell('Acme', 'own')] }],
    when,
  );
  expect([merged.judgements[0]?.own, merged.second, merged.cleared]).toEqual([0, [second], []]);
});

test('a list of another language that still shows what it showed changes nothing that was judged since', () => {
  const now = { ...acme, own: 2 };
  const lists = [
    { written: [now], cells: cellsOf([now]) },
    { written: [acme], cells: cellsOf([acme]) },
  ];
  expect(mergeJudgements([now], lists, when).judgements).toEqual([now]);
});

test('a run that failed after it had kept what it read finds the same again', () => {
  const lists = [{ written: [acme], cells: [cell('Acme', 'own', 2)] }];
  const once = mergeJudgements([acme], lists, when);
  expect(mergeJudgements(once.judgements, lists, when)).toEqual(once);
});

const parts = fc.constantFrom(...judgementParts);
const names = fc.constantFrom('Acme', 'beta', '客户 一', 'X-1', 'x-1', 'Ｗide');
const values = fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.nat(3)), { nil: undefined });
const edits = fc.uniqueArray(
  fc.record({ about: fc.constantFrom('customer', 'customer/stop'), name: names, part: parts, value: values }),
  {
    selector: ({ part, ...subject }) => `${part} ${judgementKey(subject)}`,
  },
);

test('rows in any order, and a list that is filled again: each judgement stays with its subject', () => {
  fc.assert(
    fc.property(edits, edits, fc.func(fc.nat()), (first, then, order) => {
      const typed = mergeJudgements([], [{ written: [], cells: first }], when).judgements;
      // Filled again, sorted by somebody, and changed in some rows.
      const key = (one: JudgedCell) => `${one.part} ${judgementKey(one)}`;
      const changes = new Map(then.map((one) => [key(one), one]));
      const shown = cellsOf(typed).map((one) => changes.get(key(one)) ?? one);
      const sorted = shown.map((one, place) => ({ one, by: order(place) })).sort((a, b) => a.by - b.by);
      const list = { written: typed, cells: sorted.map(({ one }) => one) };
      const merged = mergeJudgements(typed, [list], when);
      const valueOf = (judgements: readonly Judgement[], one: JudgedCell) =>
        judgements.find((judgement) => judgementKey(judgement) === judgementKey(one))?.[one.part];
      for (const one of shown) expect(valueOf(merged.judgements, one)).toBe(one.value);
      expect(merged.second).toEqual([]);
      // What was taken away is handed back.
      const put = shownNow({ written: merged.judgements, cells: merged.cleared });
      for (const one of merged.cleared) expect(valueOf(put, one)).toBe(valueOf(typed, one));
      // Once more without a change it stays so.
      const again = mergeJudgements(
        merged.judgements,
        [{ written: merged.judgements, cells: cellsOf(merged.judgements) }],
        when,
      );
      expect(again).toEqual({ judgements: merged.judgements, second: [], cleared: [] });
    }),
  );
});
