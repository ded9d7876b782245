import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import { classRules } from '../../../analyses/factsOfRun';
import { historyWords } from '../../../analyses/historyWords';
import { compareRuns } from '../../../engine/history/compareRuns';
import type { GroupChange } from '../../../engine/history/RunChanges';
import type { RunRecord } from '../../../engine/history/RunRecord';
import { changeSentence } from '../../../report/history/changeSentence';
import { causeWords } from '../../../report/history/changeTables';
import type { PopulationWords } from '../../../report/history/HistoryContext';
import { usePane, useProse, useSay } from '../../components/PaneContext';

/** So many of those who moved are named; the sheet lists all of them. */
const mostNamed = 12;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface ChangesViewProps {
  readonly before: RunRecord;
  readonly after: RunRecord;
}

/** What is another in a run than in an earlier one: in a sentence, then figures, members with what they moved by, lists. */
export function ChangesView({ before, after }: ChangesViewProps) {
  const styles = useStyles();
  const say = useSay();
  const prose = useProse();
  const { analyses } = usePane();
  const { parameters, parameterWords, populations } = analysisNamed(after.recipe.analysis, analyses);
  const changes = compareRuns(before, after, { classOf: classRules(populations) });
  const words = historyWords(parameters, parameterWords, populations);
  const figures = changes.figures.filter(({ before: was, after: is }) => was?.text !== is?.text);
  const lists = changes.lists.filter(({ joined, left }) => joined.length + left.length > 0);
  return (
    <div className={styles.part}>
      <Body1>{changeSentence({ record: after, earlier: [before], changes, words }, prose)}</Body1>
      {figures.map(({ before: was, after: is, beyondChance }) => (
        <Caption1 key={(is ?? was)?.label}>
          {say(`keep.compare.figure.${beyondChance}`, {
            label: (is ?? was)?.label ?? '',
            was: was?.text ?? '–',
            text: is?.text ?? '–',
          })}
        </Caption1>
      ))}
      {(changes.groups ?? []).map((group) => {
        const population = populations[group.key];
        return population && <Members key={group.key} group={group} population={population} />;
      })}
      {lists.map(({ key, name, joined, left }) => (
        <Caption1 key={key}>
          {say('keep.compare.list', { name, joined: joined.length, left: left.length })}
        </Caption1>
      ))}
    </div>
  );
}

interface MembersProps {
  readonly group: GroupChange;
  readonly population: PopulationWords;
}

/** Who moved and by what, and which names may be the same in other letters. */
function Members({ group: { moved, respelt }, population: { classes } }: MembersProps) {
  const say = useSay();
  const prose = useProse();
  const nameOf = (code: number) => {
    const words = classes[code];
    return words === undefined ? '' : prose.say(words);
  };
  return (
    <>
      {moved.slice(0, mostNamed).map(({ name, from, to, causes }) => (
        <Caption1 key={name}>
          {say('keep.compare.move', {
            name,
            from: nameOf(from),
            to: nameOf(to),
            causes: prose.join(causes.map((cause) => prose.say(causeWords[cause]))),
          })}
        </Caption1>
      ))}
      {moved.length > mostNamed && (
        <Caption1>{say('keep.compare.more', { count: moved.length - mostNamed })}</Caption1>
      )}
      {respelt.slice(0, mostNamed).map(({ before, after }) => (
        <Caption1 key={before}>{say('keep.compare.respelt', { before, after })}</Caption1>
      ))}
    </>
  );
}
