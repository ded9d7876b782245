import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { analysisNamed } from '../../../analyses';
import type { RunRecord } from '../../../engine/history/RunRecord';
import { readRunsFile } from '../../actions/keepRuns';
import { formatWhen } from '../../components/formatWhen';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { ChoiceField } from '../tune/ChoiceField';
import { ChangesView } from './ChangesView';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    // Fields, unlike buttons, are as wide as the pane.
    '& > .fui-Field': { alignSelf: 'stretch' },
    gap: tokens.spacingVerticalS,
  },
});

/** Any two runs side by side, of this workbook or from a file: the last two until others are chosen. */
export function CompareRuns() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { runs, locale } = usePaneState();
  const file = useRef<HTMLInputElement>(null);
  const [fromFile, setFromFile] = useState<readonly RunRecord[]>([]);
  const [chosen, setChosen] = useState<{ readonly after?: string; readonly before?: string }>({});
  const all = [
    ...runs.map((run, place) => ({ run, key: `workbook ${place}`, isOfFile: false })),
    ...fromFile.map((run, place) => ({ run, key: `file ${place}`, isOfFile: true })),
  ];
  const after = all.find(({ key }) => key === chosen.after) ?? all[0];
  const others = all.filter(
    ({ run, key }) => key !== after?.key && run.recipe.analysis === after?.run.recipe.analysis,
  );
  const before = others.find(({ key }) => key === chosen.before) ?? others.find(isNotLater) ?? others[0];
  const nameOf = (key: string) => {
    const one = all.find((candidate) => candidate.key === key);
    if (one === undefined) return '';
    const { when, recipe } = one.run;
    const facts = {
      when: formatWhen(when, locale),
      analysis: analysisNamed(recipe.analysis, pane.analyses).title[locale],
    };
    return say(one.isOfFile ? 'keep.compare.ofFile' : 'keep.compare.ofWorkbook', facts);
  };
  return (
    <div className={styles.choices}>
      {after !== undefined && (
        <ChoiceField
          label={say('keep.compare.after')}
          value={after.key}
          choices={all.map(({ key }) => key)}
          nameOf={nameOf}
          onChange={(key) => setChosen({ ...chosen, after: key })}
        />
      )}
      {before !== undefined && (
        <ChoiceField
          label={say('keep.compare.before')}
          value={before.key}
          choices={others.map(({ key }) => key)}
          nameOf={nameOf}
          onChange={(key) => setChosen({ ...chosen, before: key })}
        />
      )}
      <Button onClick={() => file.current?.click()}>{say('keep.compare.file')}</Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('keep.compare.file')}
        onChange={async ({ target }) => {
          const [picked] = target.files ?? [];
          const read = picked === undefined ? undefined : readRunsFile(pane, await picked.text());
          // What was chosen of an earlier file is no run of this one.
          if (read !== undefined) {
            setFromFile(read);
            setChosen({});
          }
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
      {after !== undefined && before !== undefined && <ChangesView before={before.run} after={after.run} />}
    </div>
  );

  function isNotLater({ run }: (typeof all)[number]): boolean {
    return after === undefined || run.when <= after.run.when;
  }
}
