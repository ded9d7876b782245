import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { usePane, useProse, usePaneState, useSay } from '../../components/PaneContext';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

/** The headline counts under the settings as they stand, computed while a slider is dragged. */
export function PreviewPanel() {
  const styles = useStyles();
  const say = useSay();
  const prose = useProse();
  const { workbook, analyses } = usePane();
  const { checked, recipe } = usePaneState();
  // Deferred: the slider follows the finger first, the counts follow the slider.
  const settled = useDeferredValue(recipe);
  const table = checked?.table;
  const figures = useMemo(
    () => (table === undefined || settled === undefined ? [] : workbook.preview(table, settled, analyses)),
    [workbook, analyses, table, settled],
  );
  return (
    <div className={styles.panel} role="group" aria-label={say('tune.preview')}>
      <Body1Strong>{say('tune.preview')}</Body1Strong>
      {figures.length === 0 && <Body1>{say('tune.preview.none')}</Body1>}
      {figures.map(({ words, facts }) => (
        <Body1 key={words.en}>{prose.say(words, facts)}</Body1>
      ))}
    </div>
  );
}
