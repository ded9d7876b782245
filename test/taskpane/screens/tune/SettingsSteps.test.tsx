/** @jest-environment jsdom */
import { mismatchParameters } from '../../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import { changeParameter } from '../../../../src/taskpane/actions/changeParameter';
import { SettingsSteps } from '../../../../src/taskpane/screens/tune/SettingsSteps';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { act } from 'react';
import { click, control, paneWithoutExcel, showInPane } from '../support/showInPane';

test.each(['en', 'zh-CN'] as const)(
  'a change of a setting is taken back and made again by buttons that are off while there is nothing to do, in %s',
  async (locale) => {
    const pane = paneWithoutExcel(locale);
    pane.store.set({ recipe: createRecipe(mismatchParameters, { sheet: 'Customers' }, locale) });
    const element = await showInPane(pane, <SettingsSteps />);
    const say = sayIn(locale);
    const isOff = (key: 'tune.undo' | 'tune.redo') =>
      control(element, say(key)).getAttribute('aria-disabled') === 'true';
    const share = () => pane.store.get().recipe?.parameters['topShare'];
    expect([isOff('tune.undo'), isOff('tune.redo')]).toEqual([true, true]);
    await act(async () => {
      changeParameter(pane, 'topShare', 0.2);
      await Promise.resolve();
    });
    expect([isOff('tune.undo'), isOff('tune.redo')]).toEqual([false, true]);
    await click(element, say('tune.undo'));
    expect(share()).toBe(0.3);
    expect([isOff('tune.undo'), isOff('tune.redo')]).toEqual([true, false]);
    await click(element, say('tune.redo'));
    expect(share()).toBe(0.2);
  },
);
