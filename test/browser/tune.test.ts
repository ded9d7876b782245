import { mismatchMeasures } from '../../src/analyses/mismatch/parameterTexts';
import { eventually } from './eventually';
import { usePaneTests } from './startTest';

const open = usePaneTests();

test.each(['en-US', 'zh-CN'])(
  'weights that were dragged, typed and set back are taken back one change at a time, and run as they stand, in Excel in %s',
  async (excelLocale) => {
    const { page, pane, say, button, locale, goToColumns } = await open({
      sheets: [{ name: 'Customers', sample: 'mismatch' }],
      locale: excelLocale,
    });
    await goToColumns();
    await button('match.tune').click();
    const sales = mismatchMeasures.sales[locale];
    const slider = pane.getByRole('slider', { name: sales });
    const typed = pane.getByRole('spinbutton', { name: say('tune.percentOf', { measure: sales }) });
    const value = () => slider.inputValue();
    const { x, y, width, height } = (await slider.boundingBox())!;
    await page.mouse.move(x + 0.4 * width, y + height / 2);
    await page.mouse.down();
    for (let share = 0.4; share < 0.8; share += 0.05) {
      await page.mouse.move(x + share * width, y + height / 2);
    }
    await page.mouse.up();
    const dragged = await value();
    expect(Number(dragged)).toBeGreaterThan(60);
    await pane.getByText(locale === 'en' ? /^Enter: \S/ : /^进入：\S/).waitFor();
    await typed.fill('140');
    await typed.press('Enter');
    await pane.getByText(say('tune.entry.tooLarge', { maximum: '100 %', value: '100 %' })).waitFor();
    await typed.fill('50');
    await typed.press('Enter');
    await button('keep.reset').click();
    await eventually(value, '40');

    for (const earlier of ['50', '100', dragged, '40']) {
      await button('tune.undo').click();
      await eventually(value, earlier);
    }
    expect(await button('tune.undo').getAttribute('aria-disabled')).toBe('true');
    await pane.getByText(new RegExp(say('tune.preview.same'))).waitFor();
    await button('tune.redo').click();
    await eventually(value, dragged);

    await button('match.run').click();
    await button('result.open').waitFor({ timeout: 60_000 });
    // The settings of the run can be left again, and the result says so.
    await button('shell.step.tune').click();
    await button('tune.undo').click();
    await eventually(value, '40');
    await button('shell.step.result').click();
    await pane
      .getByText(/Weights of performance|综合表现的权重/)
      .first()
      .waitFor();
  },
  120_000,
);

test.each(['en-US', 'zh-CN'])(
  'what the settings lead to takes no more than a third of a small pane, folded or not, in Excel in %s',
  async (excelLocale) => {
    const { pane, say, button, goToColumns } = await open(
      { sheets: [{ name: 'Customers', sample: 'mismatch' }], locale: excelLocale },
      { viewport: { width: 320, height: 480 } },
    );
    await goToColumns();
    await button('match.tune').click();
    const preview = pane.getByRole('group', { name: say('tune.preview'), exact: true });
    const height = async () => (await preview.boundingBox())!.height;
    await pane.getByRole('slider').first().press('End');
    await preview.getByText(say('tune.preview.enter', { names: '' }).trim()).waitFor();
    expect(await height()).toBeLessThanOrEqual(160);
    await button('tune.preview.more').click();
    await preview.getByText(say('tune.preview.firstAfter', { names: '' }).trim()).waitFor();
    expect(await height()).toBeLessThanOrEqual(160);
    // What does not fit is scrolled to, and the way back stays in sight.
    const last = preview.locator('span').last();
    await last.scrollIntoViewIfNeeded();
    const [shown, around] = [(await last.boundingBox())!, (await preview.boundingBox())!];
    expect(shown.y + shown.height).toBeLessThanOrEqual(around.y + around.height);
    expect(await button('tune.preview.less').isVisible()).toBe(true);
  },
  120_000,
);
