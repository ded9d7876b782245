import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { normalisationMethods, type NormalisationMethod } from '../../engine/score/normalisations';
import { normalisationChoices } from '../../report/text/normalisationTexts';
import { formatAddress } from '../../workbook/parseAddress';
import { backToAnalysis } from '../actions/backToAnalysis';
import { attempt } from '../actions/attempt';
import { FailureMessage } from '../components/FailureMessage';
import { usePane, usePaneState, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { functionNamespace } from '../excel/functionNamespace';
import type { CellsWithValues } from '../excel/WorkbookPort';
import { buildFormula, type FormulaDraft } from './formula/buildFormula';
import { CellsField } from './formula/CellsField';
import { FormulaPreview } from './formula/FormulaPreview';
import { ChoiceField } from './tune/ChoiceField';

type FunctionName = FormulaDraft['name'];
const functionNames: readonly FunctionName[] = ['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER'];
const rankMethods = ['inc', 'exc', 'mean', 'weak'] as const;
const tierRules = ['percentile', 'rank'] as const;

type FieldName = 'input' | 'population' | 'cohorts' | 'populationCohorts' | 'target';

/** Builds the spilled formula of a function out of selected cells, shows its first results and writes it. */
export function FormulaScreen() {
  const say = useSay();
  const pane = usePane();
  const { locale } = usePaneState();
  const [name, setName] = useState<FunctionName>('COMPOSITE_SCORE');
  const [cells, setCells] = useState<Partial<Record<FieldName, CellsWithValues>>>({});
  const [scoreMethod, setScoreMethod] = useState<NormalisationMethod>('minmax');
  const [rankMethod, setRankMethod] = useState<(typeof rankMethods)[number]>('inc');
  const [rule, setRule] = useState<(typeof tierRules)[number]>('percentile');
  const { input, population, cohorts, populationCohorts, target } = cells;
  const comparesGroups = cohorts !== undefined && population !== undefined;

  const draft = useMemo((): FormulaDraft<CellsWithValues> | undefined => {
    if (input === undefined) return undefined;
    if (name === 'COMPOSITE_SCORE') return { name, input, population, method: scoreMethod };
    if (name === 'PERCENTILE_COHORT') {
      const others = comparesGroups ? populationCohorts : undefined;
      return { name, input, population, cohorts, populationCohorts: others, method: rankMethod };
    }
    // Ranks need all scores at once: a population apart has no meaning there.
    return { name, input, population: rule === 'rank' ? undefined : population, rule };
  }, [name, input, population, cohorts, populationCohorts, comparesGroups, scoreMethod, rankMethod, rule]);
  const formula =
    draft === undefined ? '' : buildFormula(draft, target?.sheet ?? draft.input.sheet, functionNamespace);

  const take = async (field: FieldName) => {
    const chosen = await attempt(pane, () =>
      field === 'target' ? readTarget(pane.workbook.readSelection()) : pane.workbook.readSelectedCells(),
    );
    if (chosen !== undefined) setCells({ ...cells, [field]: chosen });
  };
  const insert = async () => {
    if (draft === undefined || target === undefined) return;
    const { rows, columns } = draft.input;
    const place = {
      ...target,
      resultRows: rows,
      resultColumns: draft.name === 'COMPOSITE_SCORE' ? 1 : columns,
    };
    const done = await attempt(pane, async () => {
      await pane.workbook.insertFormula(place, formula);
      return true;
    });
    if (done) {
      const address = `${target.sheet}!${formatAddress(target)}`;
      pane.store.set({ announcement: { key: 'formula.inserted', facts: { address }, shownOn: 'formula' } });
    }
  };
  const cellsField = (field: FieldName) => (
    <CellsField
      label={say(`formula.${field}`)}
      hint={say(`formula.${field}.hint`)}
      cells={cells[field]}
      onTake={() => void take(field)}
      onClear={() => setCells({ ...cells, [field]: undefined })}
    />
  );
  const actions = (
    <>
      <Button
        appearance="primary"
        disabled={draft === undefined || target === undefined}
        onClick={() => void insert()}
      >
        {say('formula.insert')}
      </Button>
      <Button onClick={() => backToAnalysis(pane)}>{say('shell.back')}</Button>
    </>
  );
  return (
    <ScreenLayout title={say('formula.title')} actions={actions}>
      <FailureMessage />
      <Field label={say('formula.function')}>
        <Select value={name} onChange={(_event, { value }) => setName(value as FunctionName)}>
          {functionNames.map((candidate) => (
            <option key={candidate} value={candidate}>
              {say(`formula.function.${candidate}`)}
            </option>
          ))}
        </Select>
      </Field>
      {cellsField('input')}
      {name === 'PERCENTILE_COHORT' && cellsField('cohorts')}
      {(name !== 'VALUE_TIER' || rule !== 'rank') && cellsField('population')}
      {name === 'PERCENTILE_COHORT' && comparesGroups && cellsField('populationCohorts')}
      {name === 'COMPOSITE_SCORE' && (
        <ChoiceField
          label={say('formula.method')}
          value={scoreMethod}
          choices={normalisationMethods}
          nameOf={(method) => normalisationChoices[method][locale]}
          onChange={setScoreMethod}
        />
      )}
      {name === 'PERCENTILE_COHORT' && (
        <ChoiceField
          label={say('formula.method')}
          value={rankMethod}
          choices={rankMethods}
          nameOf={(method) => say(`formula.method.${method}`)}
          onChange={setRankMethod}
        />
      )}
      {name === 'VALUE_TIER' && (
        <ChoiceField
          label={say('formula.rule')}
          value={rule}
          choices={tierRules}
          nameOf={(choice) => say(`formula.rule.${choice}`)}
          onChange={setRule}
        />
      )}
      {cellsField('target')}
      <FormulaPreview draft={draft} formula={formula} />
    </ScreenLayout>
  );
}

/** The result goes to one cell, empty or not yet: its values do not matter. */
async function readTarget(
  selection: Promise<{ readonly sheet: string; readonly row: number; readonly column: number }>,
): Promise<CellsWithValues> {
  const { sheet, row, column } = await selection;
  return { sheet, row, column, rows: 1, columns: 1, values: [] };
}
