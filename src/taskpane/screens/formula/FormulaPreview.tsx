import { Body1, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatNumber } from '../../../report/text/formatNumber';
import { previewFormula } from '../../analysis/previewFormula';
import { usePaneState, useSay } from '../../components/PaneContext';
import type { CellsWithValues } from '../../excel/WorkbookPort';
import { describeFormula } from './describeFormula';
import type { FormulaChoices } from './FormulaChoices';
import type { FormulaDraft } from './FormulaDraft';

const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface FormulaPreviewProps {
  readonly draft: FormulaDraft<CellsWithValues> | undefined;
  readonly choices: FormulaChoices;
  /** What stands above the cells to use. */
  readonly headers: readonly string[];
  readonly formula: string;
}

/** The formula as it will stand in the cell, what it computes, and its first results from the function itself. */
export function FormulaPreview({ draft, choices, headers, formula }: FormulaPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const preview = useMemo(() => {
    if (draft === undefined) return undefined;
    try {
      return { results: previewFormula(draft, locale).slice(0, SHOWN), error: undefined };
    } catch (error) {
      return { results: [], error: error instanceof Error ? error.message : String(error) };
    }
  }, [draft, locale]);
  const shown = (cell: number | string) =>
    typeof cell === 'number' ? formatNumber(locale, cell, 'number') : cell;
  return (
    <>
      {formula !== '' && (
        <Field label={say('formula.formula')}>
          <Textarea readOnly value={formula} resize="vertical" />
        </Field>
      )}
      {draft !== undefined && (
        <Field label={say('formula.says')}>
          <Body1>{describeFormula(say, draft, choices, headers)}</Body1>
        </Field>
      )}
      <Field label={say('formula.preview')}>
        <div role="group" aria-label={say('formula.preview')}>
          {preview === undefined && <Caption1>{say('formula.preview.none')}</Caption1>}
          {preview?.error !== undefined && <Body1 className={styles.error}>{preview.error}</Body1>}
          {preview !== undefined && preview.results.length > 0 && (
            <ol className={styles.list}>
              {preview.results.map((result, index) => (
                <li key={index}>{result.map(shown).join(' · ')}</li>
              ))}
            </ol>
          )}
        </div>
      </Field>
    </>
  );
}
