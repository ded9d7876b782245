import { helpPages } from '../../src/taskpane/components/helpPages';
import { smallRecords } from './smallRecords';
import { usePaneTests, type PaneTest } from './startTest';

const open = usePaneTests();
const introduction = ({ pane, say }: PaneTest) => pane.getByRole('region', { name: say('find.first.title') });

test('who opens the pane first is told three things, and no more once they are read', async () => {
  const start = { sheets: [smallRecords] };
  const pane = await open(start);
  await introduction(pane).waitFor();
  expect(await introduction(pane).getByRole('listitem').count()).toBe(3);
  await pane.button('find.first.understood').click();
  expect(await introduction(pane).count()).toBe(0);

  await pane.page.reload();
  await pane.excel('start', start);
  await pane.button('find.go').waitFor();
  expect(await introduction(pane).count()).toBe(0);
});

test('help opens the page for the screen that one is on', async () => {
  const pane = await open({ sheets: [smallRecords] });
  await pane.button('find.go').waitFor();
  const help = async () => {
    await pane.button('shell.menu').click();
    const address = await pane.pane
      .getByRole('menuitem', { name: pane.say('shell.help') })
      .getAttribute('href');
    await pane.page.keyboard.press('Escape');
    return address;
  };
  expect(await help()).toBe(helpPages.find.en);
  await pane.goToColumns();
  expect(await help()).toBe(helpPages.match.en);
});
