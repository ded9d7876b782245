import type { ChartModel } from '../../workbook/types';
import type { Package } from '../package/Package';

export function readCharts(_source: Package, _sheetPart: string): ChartModel[] {
  return [];
}
