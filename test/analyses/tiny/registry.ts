import { analyses } from '../../../src/analyses';
import { tinyAnalysis } from './tinyAnalysis';

/** The analyses of the product and one more: all that it takes to add one. */
export const withTiny = [...analyses, tinyAnalysis];
