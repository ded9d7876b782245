/** @jest-environment jsdom */
import { act, useState } from 'react';
import type { Locale } from '../../../../src/engine/recipe/types';
import { WeightSliders } from '../../../../src/taskpane/screens/tune/WeightSliders';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { click, control, controls, enter, paneWithoutExcel, showInPane } from '../support/showInPane';

const measures = ['Calls', 'Signs', 'Rejects'];
const defaults = [0.5, 0.3, -0.2];

async function show(locale: Locale) {
  let weights: readonly number[] = defaults;
  const goingOn: boolean[] = [];
  function Weights() {
    const [current, setCurrent] = useState(weights);
    weights = current;
    return (
      <WeightSliders
        title="Weights"
        measures={measures}
        weights={current}
        defaults={defaults}
        canSubtract
        onChange={(changed, continues = false) => {
          goingOn.push(continues);
          setCurrent(changed);
        }}
      />
    );
  }
  const element = await showInPane(paneWithoutExcel(locale), <Weights />);
  const say = sayIn(locale);
  const slider = (name: string) =>
    controls(element, name).find((each) => each.getAttribute('type') === 'range')!;
  return {
    element,
    say,
    weights: () => weights,
    goingOn,
    slide: (name: string, percent: number) => enter(slider(name), String(percent)),
    slider,
    /** One step of a slider, which keeps the focus. */
    drag: (name: string, percent: number) =>
      act(() => {
        const input = slider(name);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, percent);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    point: (name: string, event: string) =>
      act(() => {
        slider(name).dispatchEvent(new Event(event, { bubbles: true }));
      }),
    type: (measure: string, text: string) =>
      enter(control(element, say('tune.percentOf', { measure })), text),
  };
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  test('a penalty moved to 0 and back is a penalty, and the others are where they were', async () => {
    const { say, weights, slide } = await show(locale);
    const rejects = say('tune.weight.subtracts', { measure: 'Rejects' });
    for (const percent of [10, 0, 45, 20]) await slide(rejects, percent);
    expect(weights()).toEqual(defaults);
  });

  test('40, 40 and 20 stay as they are typed, and 100 % is a button away where they do not add up', async () => {
    const { element, say, weights, type } = await show(locale);
    await type('Calls', '40');
    expect(weights()).toEqual([0.4, 0.3, -0.2]);
    expect(element.textContent).toContain(say('tune.weights.sum', { percent: 90 }));
    await type('Signs', '40');
    expect(weights()).toEqual([0.4, 0.4, -0.2]);
    expect(element.textContent).toContain(say('tune.weights.hint'));
    await type('Rejects', '0');
    await click(element, say('tune.weights.scale'));
    expect(weights()).toEqual([0.5, 0.5, 0]);
  });

  test('a locked weight keeps still, and cannot be moved itself', async () => {
    const { element, say, weights, slide, slider } = await show(locale);
    await click(element, say('tune.weight.lock', { measure: 'Signs' }));
    await slide('Calls', 60);
    expect(weights()).toEqual([0.6, 0.3, -0.1]);
    expect((slider('Signs') as HTMLInputElement).disabled).toBe(true);
  });

  test('the steps of a slider are one change until it is let go', async () => {
    const { goingOn, drag, point } = await show(locale);
    for (const percent of [55, 60, 65]) drag('Calls', percent);
    point('Calls', 'pointerup');
    drag('Calls', 70);
    expect(goingOn).toEqual([false, true, true, false]);
  });

  test('a slider whose pointer is lost is let go: its next steps are another change', async () => {
    const { goingOn, drag, point } = await show(locale);
    drag('Calls', 55);
    drag('Calls', 60);
    point('Calls', 'lostpointercapture');
    drag('Calls', 65);
    expect(goingOn).toEqual([false, true, false]);
  });

  test('a touch that turns into scrolling leaves every weight as it was, and the slider goes back the way it came', async () => {
    const { weights, goingOn, drag, point } = await show(locale);
    drag('Calls', 77);
    point('Calls', 'pointerup');
    const moved = weights();
    point('Calls', 'pointerdown');
    drag('Calls', 13);
    drag('Calls', 8);
    point('Calls', 'pointercancel');
    expect(weights()).toEqual(moved);
    expect(goingOn).toEqual([false, false, true, true]);
    drag('Calls', 50);
    expect(weights()).toEqual(defaults);
  });

  test('a touch that is taken away before the slider moved changes nothing', async () => {
    const { goingOn, point } = await show(locale);
    point('Calls', 'pointerdown');
    point('Calls', 'pointercancel');
    expect(goingOn).toEqual([]);
  });

  test('keys that go out and back leave all as it was, each a change of its own', async () => {
    const { weights, goingOn, drag, point } = await show(locale);
    for (const percent of [51, 52, 100, 0, 51, 50]) {
      drag('Calls', percent);
      point('Calls', 'keyup');
    }
    expect(weights()).toEqual(defaults);
    expect(goingOn).toEqual([false, false, false, false, false, false]);
  });

  test('whether a weight subtracts is chosen apart from how large it is', async () => {
    const { element, say, weights } = await show(locale);
    await click(element, say('tune.weight.subtract', { measure: 'Rejects' }));
    expect(weights()).toEqual([0.5, 0.3, 0.2]);
    await click(element, say('tune.weight.subtract', { measure: 'Calls' }));
    expect(weights()).toEqual([-0.5, 0.3, 0.2]);
  });

  test('an entry that cannot stand says beside the field what became of it', async () => {
    const { element, say, weights, type } = await show(locale);
    await type('Calls', '140');
    expect(weights()[0]).toBe(1);
    expect(element.textContent).toContain(say('tune.entry.tooLarge', { maximum: '100 %', value: '100 %' }));
    await type('Calls', 'much');
    expect(weights()[0]).toBe(1);
    expect(element.textContent).toContain(say('tune.entry.unreadable', { value: '100 %' }));
  });
});
