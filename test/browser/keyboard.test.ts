import type { Frame, Page } from 'playwright-core';
import { smallRecords } from './smallRecords';
import { usePaneTests } from './startTest';

const open = usePaneTests();

test('an analysis can be chosen, checked, tuned and run with the keyboard alone', async () => {
  const { page, pane, excel, say, heading } = await open({ sheets: [smallRecords] });
  await pane.getByRole('button', { name: say('find.go') }).waitFor();
  const frame = page.frames()[1]!;

  await tabTo(page, frame, say('find.go'));
  await page.keyboard.press('Enter');
  await heading('match.title').waitFor();
  expect(await focusedName(frame)).toBe(say('match.title'));

  await tabTo(page, frame, say('match.tune'));
  await page.keyboard.press('Enter');
  await heading('tune.title').waitFor();
  await tabTo(page, frame, say('tune.measure.callRate'));
  await page.keyboard.press('ArrowRight');
  const slider = pane.getByRole('slider', { name: say('tune.measure.callRate') }).first();
  expect(await slider.inputValue()).toBe('51');

  await tabTo(page, frame, say('match.run'));
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: say('result.open') }).waitFor({ timeout: 60_000 });
  await tabTo(page, frame, say('result.open'));
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: say('result.open') }).waitFor();
  expect(await excel('activeSheet')).not.toBe('Records');
}, 120_000);

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
async function tabTo(page: Page, frame: Frame, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
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
