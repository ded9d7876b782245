import { oneOf } from '../oneOf';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `suspend...UntilNextSync` change how Excel works, not what it answers, so here they have nothing to do. */
const withoutEffect = () => null;

export const applicationType: ObjectType<ExcelSession> = new ObjectType<ExcelSession>('Application', {
  properties: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => {
        session.calculationMode = oneOf(value, calculationModes);
        if (session.calculationMode !== 'Manual' && session.awaitsCalculation) session.recalculate();
      },
    },
    calculationState: { get: (session) => (session.awaitsCalculation ? 'Pending' : 'Done') },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: (session) => decimalSeparator(session) },
    thousandsSeparator: { get: (session) => groupSeparator(session) },
    useSystemSeparators: { get: () => true },
  },
  navigations: {
    cultureInfo: (session) => cultureInfoType.of(session),
  },
  methods: {
    calculate: (session) => session.recalculate(),
    suspendApiCalculationUntilNextSync: withoutEffect,
    suspendScreenUpdatingUntilNextSync: withoutEffect,
  },
});

const cultureInfoType: ObjectType<ExcelSession> = new ObjectType<ExcelSession>('CultureInfo', {
  properties: {
    name: { get: (session) => session.locale },
  },
  navigations: {
    numberFormat: (session) => numberFormatInfoType.of(session),
  },
});

const numberFormatInfoType: ObjectType<ExcelSession> = new ObjectType<ExcelSession>('NumberFormatInfo', {
  properties: {
    numberDecimalSeparator: { get: (session) => decimalSeparator(session) },
    numberGroupSeparator: { get: (session) => groupSeparator(session) },
  },
});

/** The sign of the culture; for a text table its own, as if the culture were that of who wrote it. */
function decimalSeparator({ locale, workbook }: ExcelSession): string {
  const { decimalSeparator: own } = workbook;
  return own === undefined ? separatorOf(locale, 'decimal') : (own ?? '');
}

function groupSeparator({ locale, workbook }: ExcelSession): string {
  const { decimalSeparator: own } = workbook;
  if (own === undefined) return separatorOf(locale, 'group');
  return own === null ? '' : own === ',' ? '.' : ',';
}

function separatorOf(locale: string, kind: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  return parts.find((part) => part.type === kind)?.value ?? '';
}
