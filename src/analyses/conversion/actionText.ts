import type { ActionName } from '../../engine/conversion/listActions';
import type { Locale } from '../../engine/recipe/types';
import { listTexts } from './texts/listTexts';

/** What a list of things to do is called. */
export function actionText(action: ActionName, locale: Locale): string {
  const texts = listTexts[locale];
  return {
    maintain: texts.actionMaintain,
    develop: texts.actionDevelop,
    stop: texts.actionStop,
    promote: texts.actionPromote,
    optimise: texts.actionOptimise,
    retire: texts.actionRetire,
  }[action];
}
