import { Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../analyses/sentenceOf';
import { obstacleOf, type WritingPlace } from '../../workbook/readWritingPlace';
import { usePane, usePaneState, useProse, useSay } from './PaneContext';

/** How many sheets a run would write, and what would keep it from writing: said before it begins. */
export function WritingNote() {
  const say = useSay();
  const { workbook, analyses } = usePane();
  const prose = useProse();
  const { recipe } = usePaneState();
  const [place, setPlace] = useState<WritingPlace & { readonly count: number }>();
  const analysis = recipe?.analysis;
  const language = recipe?.locale;
  useEffect(() => {
    if (analysis === undefined || language === undefined || recipe === undefined) return undefined;
    let isCurrent = true;
    // A note that cannot be made is left out: the run itself will say what is wrong.
    Promise.all([workbook.readWritingPlace(recipe), workbook.countSheets(analysis, analyses)]).then(
      ([found, count]) => isCurrent && setPlace({ ...found, count }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // Other parts of the recipe decide neither where nor how much is written.
  }, [workbook, analyses, analysis, language]);
  if (place === undefined || language === undefined) return null;
  const obstacle = obstacleOf(place);
  if (obstacle !== undefined) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sentenceOf(obstacle, prose)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { filled, count } = place;
  return (
    <Caption1>
      {say(filled > 0 ? 'match.writes.again' : 'match.writes.new', {
        count: filled > 0 ? filled : count,
        language: say(`shell.language.${language}`),
      })}
    </Caption1>
  );
}
