import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import type { RoleMatch } from '../../../engine/table/types';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { FoldedAway } from '../../components/FoldedAway';
import { Section } from '../../components/Section';
import { RoleRow } from './RoleRow';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Roles and their columns: those that are needed first, the others folded away. */
export function RoleSections() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { checked, recipe } = usePaneState();
  if (checked === undefined || recipe === undefined) return null;
  const definitions = new Map(
    analysisNamed(recipe.analysis, pane.analyses).input.roles.map((role) => [role.role, role]),
  );
  const groupOf = (match: RoleMatch) => definitions.get(match.role)?.group;
  const isOptional = (match: RoleMatch) => definitions.get(match.role)?.need === 'optional';
  // What waits for an answer is not folded away.
  const isAsked = ({ certainty, column }: RoleMatch) => certainty === 'ask' && column !== undefined;
  const asked = checked.matches.filter((match) => isOptional(match) && isAsked(match));
  const optional = checked.matches.filter((match) => isOptional(match) && !isAsked(match));
  const required = checked.matches.filter((match) => !isOptional(match) && groupOf(match) === undefined);
  const groups = new Map<string, RoleMatch[]>();
  for (const match of checked.matches.filter((candidate) => !isOptional(candidate))) {
    const group = groupOf(match);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), match]);
  }
  const found = optional.filter((match) => match.column !== undefined);
  const missing = optional.filter((match) => match.column === undefined);
  return (
    <>
      <Section title={say('match.required')}>
        <div className={styles.rows}>
          {required.map((match) => (
            <RoleRow key={match.role} match={match} lost={undefined} />
          ))}
          {[...groups].map(([group, matches]) => (
            <div key={group} className={styles.group} role="group" aria-label={say('match.oneOf')}>
              <Caption1>{say('match.oneOf')}</Caption1>
              {matches.map((match) => (
                <RoleRow key={match.role} match={match} lost={undefined} />
              ))}
            </div>
          ))}
          {asked.map((match) => (
            <RoleRow key={match.role} match={match} lost={definitions.get(match.role)?.lost} />
          ))}
        </div>
      </Section>
      <FoldedAway title={say('match.optional', { matched: found.length, all: optional.length })}>
        {[...found, ...missing].map((match) => (
          <RoleRow key={match.role} match={match} lost={definitions.get(match.role)?.lost} />
        ))}
      </FoldedAway>
    </>
  );
}
