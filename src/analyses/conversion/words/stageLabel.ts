import type { FunnelStage } from '../../../engine/conversion/measureFunnel';
import type { Prose } from '../../../report/text/proseIn';
import { stageWords } from './names';

/**
 * The name of a stage, behind that of the stage it follows where this is not the tests themselves: what stands side by
 * side without it are branches.
 *
 * @example stageLabel({ stage: 'called', from: 'opened' }, proseIn('en')) // 'Opened › Called'
 */
export function stageLabel({ stage, from }: Pick<FunnelStage, 'stage' | 'from'>, prose: Prose): string {
  const steps = from === undefined || from === 'tested' ? [stage] : [from, stage];
  return steps.map((step) => prose.say(stageWords[step])).join(' › ');
}
