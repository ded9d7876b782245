import type { QuadrantName } from '../../../engine/mismatch/placeCustomers';
import type { Words } from '../../../report/text/Words';

export const quadrantWords: Readonly<Record<QuadrantName, Words>> = {
  overinvested: { en: 'Overinvested (mismatch)', 'zh-CN': '高投入低产出（错配）' },
  wellPlaced: { en: 'Well placed', 'zh-CN': '高投入高产出' },
  underinvested: { en: 'Underinvested gem', 'zh-CN': '低投入高产出（潜力）' },
  rightlyLow: { en: 'Rightly low', 'zh-CN': '低投入低产出' },
};
