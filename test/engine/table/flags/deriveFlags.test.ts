import { deriveFlags } from '../../../../src/engine/table/flags/deriveFlags';
import type { CellValue, ReadOptions } from '../../../../src/engine/table/types';
import { draftOf } from '../draftOf';

function derived(
  roles: Parameters<typeof draftOf>[0],
  rows: readonly (readonly CellValue[])[],
  options: Pick<ReadOptions, 'success' | 'answers'> = {},
) {
  const draft = draftOf(roles, rows);
  const notices = deriveFlags(draft, options);
  const flags = Object.fromEntries(
    [...draft.columns].flatMap(([role, { reading }]) =>
      reading.column?.kind === 'flag' ? [[role, [...reading.column.values]]] : [],
    ),
  );
  return { flags, said: notices.map(({ code, severity }) => [code, severity]), notices };
}
const stages = (...values: readonly CellValue[]) =>
  derived(
    { stage: 'stage' },
    values.map((value) => [value]),
  );
const copies = (count: number, value: string) => new Array<string>(count).fill(value);

describe('deriveFlags', () => {
  it('takes a record for what comes before its stage on the way, and a lost one for nothing else', () => {
    const { flags, said } = stages('已调用', '已开通', '已签约', '可接入', '不接入', '');
    expect(flags).toEqual({
      called: [1, 0, 0, 0, 0, -1],
      opened: [1, 1, 0, 0, 0, -1],
      signed: [1, 1, 1, 0, 0, -1],
      integratable: [1, 1, 1, 1, 0, -1],
      rejected: [0, 0, 0, 0, 1, -1],
      pending: [0, 0, 0, 0, 0, -1],
      testing: [0, 0, 0, 0, 0, -1],
    });
    expect(said).toEqual([['flagsFromStage', 'information']]);
  });

  it('lets a column of the table deny a step that the stage would imply', () => {
    const { flags } = derived({ stage: 'stage', called: 'flag' }, [
      ['已调用', 0],
      ['已调用', 1],
      ['已签约', 0],
    ]);
    expect([flags['called'], flags['signed']]).toEqual([
      [0, 1, 0],
      [0, 1, 1],
    ]);
  });

  it('takes a date for a call only where no stage says called', () => {
    const rows = [
      ['已签约', '2025-01-02'],
      ['已签约', ''],
      ['不接入', ''],
    ];
    const { flags, said } = derived({ stage: 'stage', first_call_date: 'date' }, rows);
    expect(flags['called']).toEqual([1, 0, 0]);
    expect(said).toEqual([
      ['flagFromDate', 'warning'],
      ['flagsFromStage', 'information'],
    ]);
    const called = derived({ stage: 'stage', first_call_date: 'date' }, [
      ['已调用', ''],
      ['不接入', '2025-01-02'],
    ]);
    expect([called.flags['called'], called.said]).toEqual([[1, 0], [['flagsFromStage', 'information']]]);
  });

  it('takes a date of opening for an opening', () => {
    const { flags } = derived({ open_date: 'date', called: 'flag' }, [
      ['2025-01-02', 1],
      ['', 0],
    ]);
    expect(flags['opened']).toEqual([1, 0]);
  });

  it('tells nothing of outcomes from stages of which none is one', () => {
    const { flags, said } = stages('可接入', '测试中', 'pending');
    expect(Object.keys(flags).sort()).toEqual(['integratable', 'pending', 'testing']);
    expect(said.map(([code]) => code)).toEqual(['flagsFromStage', 'stageNeverCalled']);
  });

  it('bears one record in ten in a stage that nobody knows, and asks from there on', () => {
    const tenth = stages(...copies(9, '已调用'), 'Zorg', '');
    expect(tenth.said).toEqual([
      ['flagsFromStage', 'information'],
      ['stageNeverRejected', 'question'],
    ]);
    expect(tenth.flags).toEqual({ called: [...new Array<number>(9).fill(1), 0, -1] });
    const more = stages(...copies(8, '已调用'), 'Zorg');
    expect(more.said).toContainEqual(['stageNeverCalled', 'error']);
  });

  it('takes a stage that nobody knows for open, where others say who was lost', () => {
    const { said } = stages(...copies(9, '已调用'), ...copies(10, '不接入'), 'Zorg');
    expect(said).toContainEqual(['stagesTakenAsOpen', 'warning']);
  });

  it('does not ask about stages that the user has named', () => {
    const rows = [...copies(9, '已调用'), 'Zorg'].map((stage) => [stage]);
    const { said } = derived({ stage: 'stage' }, rows, { success: { rejected: ['ＺＯＲＧ'] } });
    expect(said).toEqual([['flagsFromStage', 'information']]);
  });

  it('asks nothing about the success where a column of calls tells it', () => {
    const { said } = derived({ stage: 'stage', called: 'flag' }, [
      ['Zorg', 1],
      ['已签约', 0],
    ]);
    expect(said.map(([code]) => code)).not.toContain('stageNeverCalled');
  });

  it('offers no choice where there are more stages than a person can choose among', () => {
    const many = Array.from({ length: 31 }, (_stage, index) => `Zorg ${'x'.repeat(index)}`);
    expect(stages(...many).said).toEqual([['stageWithoutChoice', 'error']]);
    const { notices } = stages(...many.slice(1));
    expect(notices).toMatchObject([{ code: 'stageNeverCalled', facts: { parameter: 'success.called' } }]);
  });

  it('says nothing without a stage and a date', () => {
    expect(derived({ called: 'flag' }, [[1], [0]]).said).toEqual([]);
    expect(stages('', '').said).toEqual([]);
  });

  it('takes the chosen success for no step before itself', () => {
    const draft = draftOf({ stage: 'stage', called: 'flag' }, [
      ['已签约', 1],
      ['可接入', 0],
      ['不接入', 0],
    ]);
    const called = draft.columns.get('called')!;
    draft.columns.set('called', { ...called, reading: { ...called.reading, unit: 'derived' } });
    deriveFlags(draft, { success: { called: ['已签约'] } });
    const { integratable, signed, rejected } = Object.fromEntries(draft.columns);
    expect([signed, rejected?.reading.column, integratable?.reading.column]).toEqual([
      undefined,
      { kind: 'flag', values: Int8Array.of(0, 0, 1) },
      { kind: 'flag', values: Int8Array.of(1, 1, 0) },
    ]);
  });
});
