import { settleJudgements } from '../../engine/judgement/settleJudgements';
import type { RunFacts } from '../method/RunFacts';

/**
 * A run with its judgements settled on the lists of things to do: who is still on them, and as they are spelt there. Before
 * any table is made, so that cells, the sheet of judgements and what the workbook keeps say the same. Populations were asked
 * before (`factsOfRun`).
 *
 * @param membersOfLists the names on each list, by what judgements on it are about; not asked where there are none
 */
export function settleOnLists(
  run: RunFacts,
  membersOfLists: () => ReadonlyMap<string, Iterable<string>>,
  populations: Readonly<Record<string, unknown>>,
): RunFacts {
  if (run.judgements === undefined || run.judgements.length === 0) return run;
  const members = membersOfLists();
  const membersOf = (about: string) => (about in populations ? undefined : (members.get(about) ?? []));
  return { ...run, judgements: settleJudgements(run.judgements, membersOf, run.when) };
}
