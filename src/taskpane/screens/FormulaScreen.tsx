import { Button, Checkbox, Field, Select, Tooltip } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FunctionName } from '../../functions/computeFunction';
import { backToAnalysis } from '../actions/backToAnalysis';
import { attempt } from '../actions/attempt';
import { FailureMessage } from '../components/FailureMessage';
import { usePane, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { functionNamespace } from '../excel/functionNamespace';
import type { CellsWithValues, Selection } from '../excel/WorkbookPort';
import { buildFormula } from './formula/buildFormula';
import { CellsField } from './formula/CellsField';
import { draftFormula } from './formula/draftFormula';
import { usualChoices, type FormulaCells, type FormulaChoices } from './formula/FormulaChoices';
import { FormulaPreview } from './formula/FormulaPreview';
import { insertFormula } from './formula/insertFormula';
import { PercentileFields } from './formula/PercentileFields';
import { saveReference } from './formula/saveReference';
import { ScoreFields } from './formula/ScoreFields';
import { TierFields } from './formula/TierFields';

const functionNames: readonly FunctionName[] = ['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER'];

type CellsFieldName = Exclude<keyof FormulaCells<unknown>, 'headers'>;

/** Builds the formula of a function out of selected cells, shows its first results and writes it. */
export function FormulaScreen() {
  const say = useSay();
  const pane = usePane();
  const [name, setName] = useState<FunctionName>('COMPOSITE_SCORE');
  const [cells, setCells] = useState<FormulaCells<CellsWithValues>>({});
  const [target, setTarget] = useState<Selection>();
  const [choices, setChoices] = useState<FormulaChoices>(usualChoices);
  const change = (part: Partial<FormulaChoices>) => setChoices({ ...choices, ...part });
  const { input, population, cohorts } = cells;
  const comparesGroups = cohorts !== undefined && population !== undefined;
  const inTable = target?.table !== undefined && target.table === input?.table?.name;

  const usualLabels = say('formula.labels.usual');
  const draft = useMemo(
    () => draftFormula(name, { ...cells, headers: headersOf(input) }, choices, inTable, usualLabels),
    [name, cells, input, choices, inTable, usualLabels],
  );
  const formula =
    draft === undefined ? '' : buildFormula(draft, target?.sheet ?? input?.sheet ?? '', functionNamespace);

  const take = async (field: CellsFieldName) => {
    const chosen = await attempt(pane, () => pane.workbook.readSelectedCells());
    if (chosen !== undefined) setCells({ ...cells, [field]: chosen });
  };
  const takeTarget = async () => setTarget(await attempt(pane, () => pane.workbook.readSelection()));
  /** A new function goes beside what stands at the target, its predecessor for example, not onto it. */
  const chooseFunction = async (chosen: FunctionName) => {
    setName(chosen);
    if (target === undefined || input === undefined) return;
    const { sheet, row, column } = target;
    const room = { sheet, row: inTable ? input.row : row, column, rows: input.rows, columns: 1 };
    const free = await attempt(pane, () => pane.workbook.findFreeRoom(room));
    if (free !== undefined) setTarget({ ...target, ...free });
  };
  const cellsField = (field: CellsFieldName) => (
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
        onClick={() =>
          draft && input && target && void insertFormula(pane, { draft, formula, input, target })
        }
      >
        {say('formula.insert')}
      </Button>
      <Tooltip content={say('formula.reference.hint')} relationship="description">
        <Button
          disabled={input === undefined || target === undefined}
          onClick={() =>
            input &&
            target &&
            void saveReference(pane, say, { input, target, ignoreZeros: choices.ignoreZeros })
          }
        >
          {say('formula.reference')}
        </Button>
      </Tooltip>
      <Button onClick={() => backToAnalysis(pane)}>{say('shell.back')}</Button>
    </>
  );
  return (
    <ScreenLayout title={say('formula.title')} actions={actions}>
      <FailureMessage />
      <Field label={say('formula.function')}>
        <Select value={name} onChange={(_event, { value }) => void chooseFunction(value as FunctionName)}>
          {functionNames.map((candidate) => (
            <option key={candidate} value={candidate}>
              {say(`formula.function.${candidate}`)}
            </option>
          ))}
        </Select>
      </Field>
      {cellsField('input')}
      {name === 'PERCENTILE_COHORT' && cellsField('cohorts')}
      {(name !== 'VALUE_TIER' || choices.rule === 'percentile') && cellsField('population')}
      {name === 'PERCENTILE_COHORT' && comparesGroups && cellsField('populationCohorts')}
      {name === 'COMPOSITE_SCORE' && input !== undefined && (
        <ScoreFields headers={input.headers} choices={choices} onChange={change} />
      )}
      {name === 'PERCENTILE_COHORT' && <PercentileFields choices={choices} onChange={change} />}
      {name === 'VALUE_TIER' && <TierFields choices={choices} onChange={change} />}
      {name === 'VALUE_TIER' && choices.rule === 'rank' && cellsField('names')}
      <Checkbox
        label={say('formula.ignoreZeros')}
        checked={choices.ignoreZeros}
        onChange={(_event, { checked }) => change({ ignoreZeros: checked === true })}
      />
      <CellsField
        label={say('formula.target')}
        hint={say(inTable ? 'formula.target.hintInTable' : 'formula.target.hint')}
        cells={target && { ...target, rows: 1, columns: 1 }}
        onTake={() => void takeTarget()}
        onClear={() => setTarget(undefined)}
      />
      <FormulaPreview draft={draft} choices={choices} headers={input?.headers ?? []} formula={formula} />
    </ScreenLayout>
  );
}

/** The row above the chosen cells, where it names every column. */
function headersOf(input: CellsWithValues | undefined): CellsWithValues | undefined {
  if (input === undefined || input.headers.includes('')) return undefined;
  const { sheet, row, column, columns, headers } = input;
  return { sheet, row: row - 1, column, rows: 1, columns, values: [[...headers]], headers: [] };
}
