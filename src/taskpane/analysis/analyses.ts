/** What is loaded apart from the pane: see `loadAnalyses`. */
export { runAnalysis } from '../../workbook/runAnalysis';
export { explainSubject } from './explainSubject';
