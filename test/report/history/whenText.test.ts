import { whenText } from '../../../src/report/history/whenText';

test('is the minute in UTC', () => expect(whenText('2026-03-01T09:30:59.999Z')).toBe('2026-03-01 09:30'));
