import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { sentenceOf } from '../../../analyses/sentenceOf';
import { Problem } from '../../../engine/problem';
import { useProse, usePaneState, useSay } from '../../components/PaneContext';
import { usePreview } from '../../components/usePreview';
import { GroupPreview } from './GroupPreview';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    // A small pane keeps two thirds of itself for the settings.
    maxHeight: 'calc(100vh / 3)',
    boxSizing: 'border-box',
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
  detail: { minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column' },
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
  const after = usePreview(checked?.table, useDeferredValue(recipe));
  const before = usePreview(checked?.table, ran ?? opened);
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
