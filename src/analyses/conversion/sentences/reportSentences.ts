import { actionSentences } from './actionSentences';
import { customerSentences } from './customerSentences';
import { findingSentences } from './findingSentences';
import { problemSentences } from './problemSentences';
import { productSentences } from './productSentences';
import type { ReportSentence } from './sentencesOf';

/** Every sentence that the report may say, in its order. */
export const reportSentences: readonly ReportSentence[] = [
  ...findingSentences,
  ...customerSentences,
  ...productSentences,
  ...problemSentences,
  ...actionSentences,
];
