import { renderPages } from '../../../scripts/pages/renderPages';
import { helpPages } from '../../../src/taskpane/components/helpPages';

test('the help of every screen leads to a page of the build and to a place in it, in both languages', async () => {
  const files = await renderPages();
  const addresses = Object.values(helpPages).flatMap((words) => Object.values(words));
  const dead = addresses.filter((address) => {
    const [file, id] = address.split('#') as [string, string?];
    return files[file] === undefined || (id !== undefined && !files[file].includes(`id="${id}"`));
  });
  expect(dead).toEqual([]);
});

test('each screen has a help of its own', () => {
  const english = Object.values(helpPages).map(({ en }) => en);
  expect(new Set(english).size).toBe(english.length);
});
