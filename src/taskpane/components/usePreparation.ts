import { useEffect } from 'react';
import { useEnvironment, usePane, usePaneState } from './PaneContext';

/** A person who drags a slider has not settled on anything yet. */
const SETTLED = 300;

/** Has what a run will need computed while the person reads the columns or the settings. */
export function usePreparation(): void {
  const { workbook } = usePane();
  const { readOnly } = useEnvironment();
  const { checked, recipe } = usePaneState();
  useEffect(() => {
    if (readOnly || checked?.table === undefined || recipe === undefined) return undefined;
    // A run that finds nothing prepared computes itself, and says what is wrong.
    const waiting = setTimeout(() => void workbook.prepare(checked, recipe).catch(() => undefined), SETTLED);
    return () => clearTimeout(waiting);
  }, [workbook, readOnly, checked, recipe]);
}
