import type { Frame, Locator, Page } from 'playwright-core';
import { conversionMeasures } from '../../src/analyses/conversion/parameterTexts';
import { eventually } from './eventually';
import { smallRecords } from './smallRecords';
import { usePaneTests } from './startTest';

const open = usePaneTests();

test.each(['en-US', 'zh-CN'])(
  'an analysis can be chosen, checked, tuned and run with the keyboard alone in Excel in %s',
  async (excelLocale) => {
    const test = await open({ sheets: [smallRecords], locale: excelLocale });
    const { page, pane, excel, say, heading, locale } = test;
    const callRate = conversionMeasures.callRate[locale];
    await pane.getByRole('button', { name: say('find.go') }).waitFor();
    const frame = page.frames()[1]!;

    await tabTo(page, frame, say('find.go'));
    await page.keyboard.press('Enter');
    await heading('match.title').waitFor();
    expect(await focusedName(frame)).toBe(say('match.title'));

    await tabTo(page, frame, say('match.tune'));
    await page.keyboard.press('Enter');
    await heading('tune.title').waitFor();
    await tabTo(page, frame, callRate);
    await page.keyboard.press('ArrowRight');
    const slider = pane.getByRole('slider', { name: callRate }).first();
    expect(await slider.inputValue()).toBe('51');
    for (const [step, value] of [
      ['tune.undo', '50'],
      ['tune.redo', '51'],
    ] as const) {
      await tabTo(page, frame, say(step));
      await page.keyboard.press('Enter');
      await eventually(() => slider.inputValue(), value);
      // There is no more to take back or to make again; the focus stays all the same.
      expect(await focusedName(frame)).toBe(say(step));
    }

    // Behind the last of the pane the focus goes on into Excel.
    await tabTo(page, frame, say('match.run'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: say('result.open') }).waitFor({ timeout: 60_000 });
    await tabTo(page, frame, say('result.open'));
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: say('result.open') }).waitFor();
    expect(await excel('activeSheet')).not.toBe('Records');
    await tabTo(page, frame, say('result.save'));
    await page.keyboard.press('Enter');
    await tabTo(page, frame, say('result.save.html'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
  },
  120_000,
);

test('progress and the end of a run are announced to a screen reader', async () => {
  const { pane, say, button, goToColumns, page } = await open({ sheets: [smallRecords], latency: 60 });
  await goToColumns();
  const frame = page.frames()[1]!;
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role="status"][aria-live="polite"]')!;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await button('match.run').click();
  await button('result.open').waitFor({ timeout: 60_000 });
  const title = await pane.getByRole('heading', { level: 1 }).textContent();
  const said = await frame.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toContain(say('run.phase.checking'));
  expect(said.some((sentence) => /^Writing sheet \d+ of \d+/.test(sentence))).toBe(true);
  expect(said[said.length - 1]).toBe(say('run.finished', { title: title ?? '' }));
}, 120_000);

/** Presses Tab until the named element has the focus; fails after a whole round without it. */
async function tabTo(page: Page, frame: Frame, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focused = await focusedName(frame);
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`Tab never reached "${name}", only: ${passed.join(', ')}`);
}

/** The name of the focused element, roughly as a screen reader computes it. */
function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    const labelled = element?.getAttribute('aria-labelledby');
    if (labelled) return document.getElementById(labelled)?.textContent ?? '';
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

test('an answer to a question can be taken back, and the focus stays where the question was', async () => {
  const rows = [
    ['customer_id', 'investment_priority_score', 'sales', 'adoption rate'],
    ...Array.from({ length: 40 }, (_row, index) => [
      `C${index}`,
      (index * 7) % 11,
      index * 100,
      index < 36 ? (index % 10) / 10 : 34 + index,
    ]),
  ];
  const { pane, say, button, goToColumns } = await open({ sheets: [{ name: 'Customers', rows }] });
  await goToColumns();
  const header = 'adoption rate';
  const question = pane.getByRole('combobox', { name: say('match.answer', { header }) });
  await question.focus();
  await question.selectOption('perCell');
  const again = button('match.askAgainOf', { header });
  await again.waitFor();
  await eventually(() => hasFocus(again), true);
  await again.press('Enter');
  await question.waitFor();
  await eventually(() => hasFocus(question), true);
  expect(await question.inputValue()).toBe('');
}, 120_000);

test('all cautions can be asked for by keyboard, and the menu lies over what is below it', async () => {
  const { pane, say, button, runToResult } = await open({
    sheets: [{ name: 'Records', sample: 'conversion' }],
  });
  await runToResult();
  const shown = pane
    .getByRole('region', { name: say('result.cautions') })
    .getByRole('button', { name: /^Show (in|the)/ });
  const before = await shown.count();
  await pane.getByRole('button', { name: /^Show all \d+ cautions$/ }).press('Enter');
  await eventually(() => hasFocus(shown.nth(before)), true);

  await button('shell.menu').click();
  await pane.getByRole('menu').waitFor();
  const covered = await pane.locator('html').evaluate(({ ownerDocument }) => {
    const menu = ownerDocument.querySelector('[role=menu]')!;
    const content = ownerDocument.querySelector('main [role=group]')!;
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    for (content.scrollTop = 0; ; content.scrollTop += 10) {
      for (let y = top + 5; y < bottom; y += 10) {
        for (const x of [left + 20, right - 20]) {
          if (!menu.contains(ownerDocument.elementFromPoint(x, y))) return [content.scrollTop, x, y];
        }
      }
      if (content.scrollTop + content.clientHeight >= content.scrollHeight - 10) return [];
    }
  });
  expect(covered).toEqual([]);
}, 120_000);

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === node.ownerDocument.activeElement);
}
