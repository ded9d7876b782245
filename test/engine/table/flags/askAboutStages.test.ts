import { askAboutStages, stagesOf, strangeStages } from '../../../../src/engine/table/flags/askAboutStages';
import { columnOf } from '../../../../src/engine/table/rows/DraftTable';
import type { CellValue } from '../../../../src/engine/table/types';
import { draftOf } from '../draftOf';

/** What is asked about stages that tell some flags. */
function asked(stages: readonly CellValue[], fromStage: readonly string[], own: readonly string[] = []) {
  const roles = Object.fromEntries([['stage', 'stage'], ...own.map((role) => [role, 'flag'])]);
  const draft = draftOf(
    roles,
    stages.map((stage) => [stage, ...own.map((_role, column) => column % 2)]),
  );
  for (const role of fromStage) draft.columns.set(role, { ...draft.columns.get('stage')!, role });
  const notices = askAboutStages(draft, strangeStages(columnOf(draft, 'stage'), {}), fromStage);
  return notices.map(({ code, severity }) => [code, severity]);
}
const strange = (stages: readonly CellValue[], success = {}) =>
  strangeStages(
    columnOf(
      draftOf(
        { stage: 'stage' },
        stages.map((stage) => [stage]),
      ),
      'stage',
    ),
    success,
  );

describe('askAboutStages', () => {
  it('asks which are the success where no stage says called, and no column does', () => {
    expect(asked(['已签约', '不接入'], ['rejected', 'called'])).toEqual([['stageNeverCalled', 'error']]);
    expect(asked(['已签约', '不接入'], ['rejected'], ['called'])).toEqual([]);
    expect(asked(['已调用', '不接入'], ['rejected', 'called'])).toEqual([]);
  });

  it('asks once: what is lost only where the success is told', () => {
    expect(asked(['Zorg'], [])).toEqual([['stageNeverCalled', 'error']]);
    expect(asked(['Zorg'], [], ['called'])).toEqual([['stageNeverRejected', 'question']]);
  });

  it('says that unknown stages are open where the stages tell who was lost, and nothing where a column does', () => {
    expect(asked(['Zorg', '不接入'], ['rejected'], ['called'])).toEqual([['stagesTakenAsOpen', 'warning']]);
    expect(asked(['Zorg', '不接入'], [], ['called', 'rejected'])).toEqual([]);
  });

  it('has nothing to ask of no stages', () => {
    expect(asked(['', ''], [])).toEqual([]);
    expect(askAboutStages(draftOf({}, []), { labels: [], areFew: true }, [])).toEqual([]);
  });
});

describe('strangeStages', () => {
  it('are few up to one record in ten, blanks apart', () => {
    const nine = new Array<string>(9).fill('已调用');
    expect(strange([...nine, 'Zorg', '', ''])).toEqual({ labels: ['Zorg'], areFew: true });
    expect(strange([...nine.slice(1), 'Zorg'])).toEqual({ labels: ['Zorg'], areFew: false });
  });

  it('are none that the user has named for any flag', () =>
    expect(strange(['Zorg', 'Blip'], { opened: ['ｚｏｒｇ'] }).labels).toEqual(['Blip']));
});

test('stages are listed as they are written, all or those that mean one', () => {
  const draft = draftOf({ stage: 'stage' }, [['Closed Won'], ['已签约'], ['不接入'], ['已签约']]);
  expect([stagesOf(draft), stagesOf(draft, 'signed')]).toEqual([
    ['已签约', 'Closed Won', '不接入'],
    ['已签约', 'Closed Won'],
  ]);
});
