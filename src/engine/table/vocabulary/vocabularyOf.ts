import type { RoleContent } from '../roles/RoleDefinition';
import { companySizes } from './companySizes';
import { decisionMakerLevels } from './decisionMakerLevels';
import { lifecycleStages } from './lifecycleStages';
import { testStages } from './testStages';
import type { ValueVocabulary } from './ValueVocabulary';

/** The vocabulary of a role, where its values have canonical names. */
export function vocabularyOf(content: RoleContent): ValueVocabulary | undefined {
  switch (content) {
    case 'lifecycle':
      return lifecycleStages;
    case 'size':
      return companySizes;
    case 'decisionMaker':
      return decisionMakerLevels;
    case 'stage':
      return testStages;
    default:
      return undefined;
  }
}
