import { readJudgementStore } from '../../../src/engine/judgement/JudgementStore';

const judgement = { about: 'customer', name: '客户', own: 1, reason: 'why', since: '2026' };

test('a store is read as it was written', () => {
  const store = {
    version: 1,
    analysis: 'mismatch',
    judgements: [judgement],
    written: { en: [judgement], 'zh-CN': [] },
  };
  expect(readJudgementStore(JSON.parse(JSON.stringify(store)))).toEqual(store);
});

test('what is damaged is left out, what is of a later version or none at all is no store', () => {
  const judgements = [judgement, null, { about: 'customer' }, { ...judgement, name: 'b', own: {}, left: 3 }];
  const store = { version: 1, analysis: 'mismatch', judgements, written: { en: 'x' } };
  expect(readJudgementStore(store)).toEqual({
    version: 1,
    analysis: 'mismatch',
    judgements: [judgement, { about: 'customer', name: 'b', reason: 'why', since: '2026' }],
    written: { en: [] },
  });
  for (const none of [undefined, null, 'x', [], { ...store, version: 2 }, { ...store, judgements: {} }]) {
    expect(readJudgementStore(none)).toBeUndefined();
  }
});
