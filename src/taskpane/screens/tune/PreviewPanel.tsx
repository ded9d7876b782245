import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { sentenceOf } from '../../../analyses/sentenceOf';
import { Problem } from '../../../engine/problem';
import type { Preview } from '../../../analyses/Analysis';
import type { Recipe } from '../../../engine/recipe/types';
import { usePane, useProse, usePaneState, useSay } from '../../components/PaneContext';
import { GroupPreview } from './GroupPreview';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  fold: { flexShrink: 0, whiteSpace: 'nowrap' },
  // A small pane keeps two thirds of itself for the settings.
  detail: { maxHeight: '30vh', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
});

/** Who enters and who leaves under the settings as they stand, computed while a slider is dragged. */
export function PreviewPanel() {
  const styles = useStyles();
  const say = useSay();
  const prose = useProse();
  const { checked, recipe, outcome } = usePaneState();
  const [isOpen, setIsOpen] = useState(false);
  // What is compared with: the last run, else the settings as they were when they were opened.
  const [opened] = useState(recipe);
  const ran = outcome?.recipe.analysis === recipe?.analysis ? outcome?.recipe : undefined;
  // Deferred: the slider follows the finger first, the names follow the slider.
  const after = usePreview(useDeferredValue(recipe));
  const before = usePreview(ran ?? opened);
  if (checked?.table === undefined || after === undefined) {
    return (
      <div className={styles.panel} role="group" aria-label={say('tune.preview')}>
        <Body1>{say('tune.preview.none')}</Body1>
      </div>
    );
  }
  if (after instanceof Problem) {
    return (
      <div className={styles.panel} role="group" aria-label={say('tune.preview')}>
        <Body1>{sentenceOf(after, prose)}</Body1>
      </div>
    );
  }
  const known = before instanceof Problem ? undefined : before;
  return (
    <div className={styles.panel} role="group" aria-label={say('tune.preview')}>
      <div className={styles.head}>
        <Body1Strong>{say(ran === undefined ? 'tune.preview.opened' : 'tune.preview.ran')}</Body1Strong>
        <Button
          appearance="transparent"
          size="small"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say(isOpen ? 'tune.preview.less' : 'tune.preview.more')}
        </Button>
      </div>
      <div className={styles.detail}>
        {after.groups.map((group, place) => (
          <GroupPreview
            key={group.title.en}
            before={known?.groups[place] ?? group}
            after={group}
            isOpen={isOpen}
          />
        ))}
        {isOpen &&
          after.figures.map(({ words, facts }) => (
            <Caption1 key={words.en}>{prose.say(words, facts)}</Caption1>
          ))}
      </div>
    </div>
  );
}

/** The preview of a recipe on the table that is open; the Problem where its parameters contradict each other. */
function usePreview(recipe: Recipe | undefined): Preview | Problem | undefined {
  const { workbook, analyses } = usePane();
  const { checked } = usePaneState();
  const table = checked?.table;
  return useMemo(() => {
    if (table === undefined || recipe === undefined) return undefined;
    try {
      return workbook.preview(table, recipe, analyses);
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }, [workbook, analyses, table, recipe]);
}
