import { joinCatalogues } from '../../../report/text/joinCatalogues';
import { actionLabels } from './labels/actionLabels';
import { customerLabels } from './labels/customerLabels';
import { overallLabels } from './labels/overallLabels';
import { productLabels } from './labels/productLabels';

/** Figures with a name of their own, as the sheet of figures calls them. */
export const figureLabels = joinCatalogues(overallLabels, customerLabels, productLabels, actionLabels);
