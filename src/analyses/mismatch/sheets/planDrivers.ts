import { TableSheet } from '../../../report/layout/TableSheet';
import type { SheetPlan } from '../../../report/plan';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { addDrivers, type DriverTables } from './addDrivers';
import { addOnboarding, type OnboardingTables } from './addOnboarding';
import { addReturns, type ReturnTables } from './addReturns';

/** The drivers sheet and the tables that sentences refer to. */
export interface DriversSheet {
  readonly sheet: SheetPlan;
  readonly drivers: DriverTables;
  readonly onboarding: OnboardingTables | undefined;
  readonly returns: ReturnTables;
}

/** Why there are mismatches: what the priority follows, onboarding and adoption, returns. */
export function planDrivers(report: MismatchReport): DriversSheet {
  const { result, locale, label } = report;
  const sheet = new TableSheet('drivers', label('drivers'), [2, 40, 20, ...new Array<number>(11).fill(13)]);
  sheet.title(label('drivers'), [sheetTexts[locale].driversNote]);
  const drivers = addDrivers(report, sheet);
  const onboarding = result.onboarding && addOnboarding(report, sheet, result.onboarding);
  const returns = addReturns(report, sheet);
  return { sheet: sheet.plan(), drivers, onboarding, returns };
}
