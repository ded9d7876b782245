import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PreviewGroup } from '../../../analyses/Analysis';
import { someOf } from '../../../report/text/someOf';
import { useProse, useSay } from '../../components/PaneContext';
import { compareGroups } from '../../state/compareGroups';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface GroupPreviewProps {
  readonly before: PreviewGroup;
  readonly after: PreviewGroup;
  /** Whether the first five are named too. */
  readonly isOpen: boolean;
}

/** Who enters and who leaves one class, how many change theirs, and opened, who comes first before and after. */
export function GroupPreview({ before, after, isOpen }: GroupPreviewProps) {
  const styles = useStyles();
  const say = useSay();
  const prose = useProse();
  const { entering, leaving, moved } = useMemo(() => compareGroups(before, after), [before, after]);
  const some = (ids: readonly number[], { nameOf }: PreviewGroup) => someOf(ids.map(nameOf), prose);
  const count = Array.prototype.filter.call(after.classes, (each) => each === after.inside).length;
  const title = prose.remark(prose.say(after.title), prose.number(count, 'count'));
  const isSame = before.first.join() === after.first.join();
  return (
    <div className={styles.group}>
      <Caption1>
        {say('tune.preview.line', {
          title,
          change: moved === 0 ? say('tune.preview.same') : prose.say(after.moved, { count: moved }),
        })}
      </Caption1>
      {entering.length > 0 && (
        <Caption1>{say('tune.preview.enter', { names: some(entering, after) })}</Caption1>
      )}
      {leaving.length > 0 && (
        <Caption1>{say('tune.preview.leave', { names: some(leaving, before) })}</Caption1>
      )}
      {isOpen && (
        <>
          {!isSame && (
            <Caption1 className={styles.quiet}>
              {say('tune.preview.firstBefore', { names: before.first })}
            </Caption1>
          )}
          <Caption1 className={styles.quiet}>
            {say(isSame ? 'tune.preview.first' : 'tune.preview.firstAfter', { names: after.first })}
          </Caption1>
        </>
      )}
    </div>
  );
}
