import { Caption1, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { analysisNamed } from '../../analyses';
import { nameOfPart } from '../../analyses/nameOfParameter';
import { sentenceOf } from '../../analyses/sentenceOf';
import { obstacleOf, type WritingPlace } from '../../workbook/readWritingPlace';
import { changeParameter } from '../actions/changeParameter';
import { usePane, usePaneState, useProse, useSay } from './PaneContext';

const fewer = 'summaryAndLists';

/** How many sheets a run would write, of which a person may choose fewer, and what would keep it from writing. */
export function WritingNote() {
  const say = useSay();
  const pane = usePane();
  const { workbook, analyses } = pane;
  const prose = useProse();
  const { recipe } = usePaneState();
  const [place, setPlace] = useState<WritingPlace & { readonly count: number }>();
  const language = recipe?.locale;
  const sheets = recipe?.parameters.sheets;
  const proof = recipe?.parameters.proof;
  useEffect(() => {
    if (recipe === undefined) return undefined;
    let isCurrent = true;
    // A note that cannot be made is left out: the run itself will say what is wrong.
    Promise.all([workbook.readWritingPlace(recipe), workbook.countSheets(recipe, analyses)]).then(
      ([found, count]) => isCurrent && setPlace({ ...found, count }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // Other parts of the recipe decide neither where nor how much is written.
  }, [workbook, analyses, recipe?.analysis, language, sheets, proof]);
  if (place === undefined || recipe === undefined || language === undefined) return null;
  const obstacle = obstacleOf(place);
  if (obstacle !== undefined) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sentenceOf(obstacle, prose)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { filled, count } = place;
  const { parameterWords } = analysisNamed(recipe.analysis, analyses);
  const words = parameterWords['sheets'];
  const ofProof = parameterWords['proof'];
  return (
    <>
      {words !== undefined && (
        <Checkbox
          label={nameOfPart(words, fewer, prose)}
          checked={sheets === fewer}
          onChange={(_event, { checked }) =>
            changeParameter(pane, 'sheets', checked === true ? fewer : 'all')
          }
        />
      )}
      {ofProof !== undefined && (
        <Checkbox
          label={prose.say(ofProof.name)}
          checked={proof === true}
          onChange={(_event, { checked }) => changeParameter(pane, 'proof', checked === true)}
        />
      )}
      <Caption1>
        {say(filled > 0 ? 'match.writes.again' : 'match.writes.new', {
          count,
          language: say(`shell.language.${language}`),
        })}
      </Caption1>
    </>
  );
}
