import { explainedSections } from './explainedSections';
import { returnSections } from './returnSections';
import { sectionSheet } from './sectionSheet';
import { sheetNames } from './sheetNames';

/** Why there are mismatches: what the priority follows, onboarding and adoption, returns. */
export const driversSheet = sectionSheet({
  role: 'drivers',
  name: sheetNames.drivers,
  widths: [36, 18, ...new Array<number>(11).fill(11)],
  remark: {
    en: 'Why there are mismatches: what the priority score follows, and what goes with adoption and return.',
    'zh-CN': '错配从何而来：优先级得分跟随什么，采用率和回报又与什么相关。',
  },
  sections: [...explainedSections, ...returnSections],
});
