import type { StageName } from '../../../engine/conversion/measureFunnel';
import type { Words } from '../../../report/text/Words';

export const stageWords: Readonly<Record<StageName, Words>> = {
  tested: { en: 'Tested', 'zh-CN': '测试' },
  integratable: { en: 'Callable', 'zh-CN': '可接入' },
  signed: { en: 'Signed', 'zh-CN': '签约' },
  opened: { en: 'Opened', 'zh-CN': '开通' },
  called: { en: 'Called', 'zh-CN': '调用' },
};
