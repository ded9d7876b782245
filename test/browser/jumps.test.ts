import { eventually } from './eventually';
import { usePaneTests } from './startTest';

const open = usePaneTests();

describe.each([
  ['en-US', 'Lower in a new score'],
  ['zh-CN', '新得分下排名降低'],
])('in Excel in %s', (language, lowerList) => {
  test('a name of the answer leads to its row, a list to its first one, and a caution from one row to the next', async () => {
    const { pane, excel, say, runToResult } = await open({
      sheets: [{ name: 'Customers', sample: 'mismatch' }],
      locale: language,
    });
    await runToResult();
    /** The texts of the row that is selected. */
    const selectedRow = async () => {
      const sheet = await excel('activeSheet');
      const row = Number(/\d+/.exec(await excel('selection'))?.[0]) - 1;
      const cells = await Promise.all([0, 1, 2, 3].map((column) => excel('value', sheet, row, column)));
      return cells.map(String);
    };
    const answer = pane.getByRole('region', { name: say('result.answer') });
    const name = answer.getByRole('listitem').first().getByRole('button');
    const person = (await name.textContent()) ?? '';
    await name.click();
    await eventually(async () => (await selectedRow()).includes(person), true);

    const lists = pane.getByRole('region', { name: say('result.lists') });
    // Third of the lists, behind that of the mismatched and that of the segments.
    const first = lists.getByRole('list').nth(2).getByRole('listitem').first().getByRole('button');
    const leader = (await first.textContent()) ?? '';
    await excel('select', 'Customers', 0, 0);
    await lists.getByRole('button', { name: lowerList, exact: true }).click();
    await eventually(
      async () => (await selectedRow()).some((cell) => cell !== '' && leader.includes(cell)),
      true,
    );

    const cautions = pane.getByRole('region', { name: say('result.cautions') });
    await cautions
      .getByRole('button', { name: new RegExp(`^${say('result.showRows')}`) })
      .first()
      .click();
    const shown = cautions.getByText(say('result.rowShown', { shown: 1, count: 14 }));
    await shown.waitFor();
    const before = await excel('selection');
    await cautions.getByRole('button', { name: new RegExp(`^${say('result.nextRow')}`) }).click();
    await eventually(async () => (await excel('selection')) !== before, true);
  }, 120_000);

  test('a result says that its data or its settings changed, until it is run again', async () => {
    const { pane, excel, say, button, runToResult } = await open({
      sheets: [{ name: 'Customers', sample: 'mismatch' }],
      locale: language,
    });
    await runToResult();
    const changed = pane.getByText(say('result.outdated.data'));
    expect(await changed.count()).toBe(0);
    await excel('enter', 'Customers', 5, 8, '1');
    await changed.waitFor();
    await button('result.again').last().click();
    await button('run.cancel').waitFor();
    await button('result.open').waitFor({ timeout: 60_000 });
    expect(await changed.count()).toBe(0);
  }, 120_000);

  test('before a run it says how many sheets it adds, and afterwards that it fills these again', async () => {
    const { pane, excel, say, button, goToColumns } = await open({
      sheets: [{ name: 'Customers', sample: 'mismatch' }],
      locale: language,
    });
    await goToColumns();
    const facts = {
      count: 16,
      language: say(language === 'zh-CN' ? 'shell.language.zh-CN' : 'shell.language.en'),
    };
    await pane.getByText(say('match.writes.new', facts)).waitFor();
    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    // The person's own sheet, and all but those of what changed and of judgments: a first run has neither.
    expect(await excel('sheetNames')).toHaveLength(facts.count - 1);
    await button('shell.step.tune').click();
    await pane.getByText(say('match.writes.again', facts)).waitFor();
  }, 120_000);
});
