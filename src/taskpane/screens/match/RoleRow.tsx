import { Badge, Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  PersonRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RoleMatch } from '../../../engine/table/types';
import { checkAgain } from '../../actions/checkColumns';
import { columnLetters } from '../../../report/layout/columnLetters';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { lossName } from '../../components/lossName';
import { roleName } from '../../../report/text/roleName';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  confirm: { alignSelf: 'flex-start' },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Sureness = 'certain' | 'likely' | 'ask' | 'none' | 'chosen';

const icons: Readonly<Record<Sureness, ReactElement>> = {
  certain: <CheckmarkCircleRegular />,
  likely: <CircleHalfFillRegular />,
  ask: <QuestionCircleRegular />,
  none: <SubtractCircleRegular />,
  chosen: <PersonRegular />,
};

const colors = {
  certain: 'success',
  likely: 'informative',
  ask: 'warning',
  none: 'informative',
  chosen: 'brand',
} as const;

interface RoleRowProps {
  readonly match: RoleMatch;
  /** Code of what the analysis cannot say without this role. */
  readonly lost: string | undefined;
}

/** One role: the column guessed for it, how sure the guess is, sample values, and the choice of another column. */
export function RoleRow({ match, lost }: RoleRowProps) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const prose = useProse();
  const { locale, opened, region, recipe, progress } = usePaneState();
  if (opened === undefined || recipe === undefined) return null;
  const name = roleName(match.role, prose);
  const sureness = surenessOf(match);
  const headers = opened.regions[region]?.headers ?? [];
  const firstColumn = opened.origin.firstColumn + (opened.regions[region]?.firstColumn ?? 0);
  const lostText = lossName(lost, locale);
  const choose = (header: string) =>
    void checkAgain(pane, {
      ...recipe,
      mapping: { ...recipe.mapping, [match.role]: header === '' ? null : header },
    });
  return (
    <div className={styles.row}>
      <div className={styles.heading}>
        <strong>{name}</strong>
        <Badge appearance="tint" color={colors[sureness]} icon={icons[sureness]}>
          {say(`match.certainty.${sureness}`)}
        </Badge>
      </div>
      <Select
        aria-label={say('match.column', { role: name })}
        value={match.header ?? ''}
        disabled={progress?.phase === 'reading'}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{say('match.none')}</option>
        {headers.map(
          (header, index) =>
            header !== '' && (
              <option key={index} value={header}>
                {`${header} (${columnLetters(firstColumn + index - 1)})`}
              </option>
            ),
        )}
      </Select>
      {match.certainty === 'ask' && match.header !== undefined && (
        <Button
          className={styles.confirm}
          size="small"
          disabled={progress?.phase === 'reading'}
          aria-label={say('match.confirmOf', { role: name, header: match.header })}
          onClick={() => choose(match.header ?? '')}
        >
          {say('match.confirm', { header: match.header })}
        </Button>
      )}
      {match.samples.length > 0 && (
        <Caption1 className={styles.detail}>
          {say('match.samples', { samples: match.samples.slice(0, 3) })}
        </Caption1>
      )}
      {match.column === undefined && lostText !== undefined && (
        <Caption1 className={styles.detail}>{say('match.cost', { lost: lostText })}</Caption1>
      )}
    </div>
  );
}

function surenessOf(match: RoleMatch): Sureness {
  if (match.column === undefined) return 'none';
  return match.reason === 'chosen' ? 'chosen' : match.certainty;
}
