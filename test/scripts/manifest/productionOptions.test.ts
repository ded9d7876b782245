import { productionOptions } from '../../../scripts/manifest/productionOptions';

const base = { PAYOFF_BASE_URL: 'https://addins.example.com' };

test('what is not said is left out', () => {
  expect(productionOptions(base, false, '1.0.0')).toEqual({
    baseUrl: 'https://addins.example.com/',
    version: '1.0.0',
  });
  expect(productionOptions({ PAYOFF_PROVIDER: '', PAYOFF_SUPPORT: '' }, true, '1.0.0')).toEqual({
    baseUrl: 'https://localhost:3000/',
    version: '1.0.0',
  });
});

test('provider and support are taken as they are given', () => {
  for (const support of ['https://example.com/help', 'help@example.com']) {
    const said = { ...base, PAYOFF_PROVIDER: 'Example Ltd', PAYOFF_SUPPORT: support };
    expect(productionOptions(said, false, '1.0.0')).toMatchObject({ provider: 'Example Ltd', support });
  }
});

test('a place for help that nobody reaches is refused', () => {
  for (const support of ['help', 'http://example.com', 'javascript:alert(1)', 'a@b', 'x"@example.com']) {
    expect(() => productionOptions({ ...base, PAYOFF_SUPPORT: support }, false, '1.0.0')).toThrow(support);
  }
});
