/** @jest-environment jsdom */
import { analyses } from '../../../../src/analyses';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import { parameterSections } from '../../../../src/engine/recipe/ParameterSet';
import type { DataCheck, RoleMatch } from '../../../../src/engine/table/types';
import { ParameterControl } from '../../../../src/taskpane/screens/tune/ParameterControl';
import { controls, enter, paneWithoutExcel, showInPane } from '../support/showInPane';

const check = { columns: [], notices: [] } as unknown as DataCheck;

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  test.each(analyses)('every parameter of $name can be set', async ({ parameters, input }) => {
    const pane = paneWithoutExcel(locale);
    const recipe = createRecipe(parameters, { sheet: 'Data' }, 'en');
    const matches = input.roles.map(({ role }) => ({ role, column: 0 }) as unknown as RoleMatch);
    pane.store.set({ recipe, checked: { table: undefined, check, matches } });
    const names = parameterSections.flatMap((section) => parameters.sections[section]);
    // The rows that are read and the sheets that are written are chosen on the screen of columns, formulas among them.
    expect([...names, 'rows', 'sheets', 'proof'].sort()).toEqual(Object.keys(parameters.declared).sort());
    for (const name of names) {
      const element = await showInPane(pane, <ParameterControl name={name} recipe={recipe} />);
      expect([name, element.querySelectorAll('input, select').length > 0]).toEqual([name, true]);
    }
  });
});

test('the values that count as success are typed for a column that the table has, and taken back by nothing', async () => {
  const pane = paneWithoutExcel('en');
  const { parameters } = analyses.find(({ name }) => name === 'conversion')!;
  const recipe = createRecipe(parameters, { sheet: 'Data' }, 'en');
  const called = { role: 'called', column: 2 } as unknown as RoleMatch;
  pane.store.set({ recipe, checked: { table: undefined, check, matches: [called] } });
  const show = () => showInPane(pane, <ParameterControl name="success" recipe={pane.store.get().recipe!} />);
  const element = await show();
  const [field, ...others] = [...element.querySelectorAll('input')];
  expect(others).toEqual([]);
  await enter(field!, 'Won, Live');
  expect(pane.store.get().recipe!.parameters['success']).toEqual({ called: ['Won', 'Live'] });
  const again = await show();
  expect(controls(again, element.querySelector('label')!.textContent)[0]).toHaveProperty(
    'value',
    'Won, Live',
  );
  await enter(again.querySelector('input')!, '');
  expect(pane.store.get().recipe!.parameters['success']).toEqual({});
});
