import { joinCatalogues } from '../../../report/text/joinCatalogues';
import { actionTexts } from './lists/actionTexts';
import { evidenceTexts } from './lists/evidenceTexts';
import { funnelTexts } from './lists/funnelTexts';
import { kpiListTexts } from './lists/kpiListTexts';
import { reportListTexts } from './lists/reportListTexts';
import { sharedTexts } from './lists/sharedTexts';
import { teamTexts } from './lists/teamTexts';
import { testTexts } from './lists/testTexts';
import { tierTexts } from './lists/tierTexts';

/** Column headers and values of our own lists (the published lists have theirs in `rankingTexts`). */
export const listTexts = joinCatalogues(
  sharedTexts,
  actionTexts,
  evidenceTexts,
  funnelTexts,
  teamTexts,
  testTexts,
  tierTexts,
  kpiListTexts,
  reportListTexts,
);
export type ListText = keyof (typeof listTexts)['en'];
