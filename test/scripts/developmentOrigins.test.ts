import { developmentHeaders } from '../../scripts/developmentOrigins';

test('of pages elsewhere only those of Office may read what the development server has', () => {
  const allowed = (origin?: string) => developmentHeaders(origin)['Access-Control-Allow-Origin'];
  expect(allowed('https://excel.officeapps.live.com')).toBe('https://excel.officeapps.live.com');
  expect(allowed('https://contoso.sharepoint.com')).toBe('https://contoso.sharepoint.com');
  for (const origin of [
    'https://evil.example',
    'https://evil-office.com',
    'https://office.com.evil.example',
    'null',
    undefined,
  ]) {
    expect(allowed(origin)).toBeUndefined();
  }
});
