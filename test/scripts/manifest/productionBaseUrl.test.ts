import { productionBaseUrl } from '../../../scripts/manifest/productionBaseUrl';

test('an address gets its last slash', () => {
  expect(productionBaseUrl('https://addins.example.com/payoff', false)).toBe(
    'https://addins.example.com/payoff/',
  );
  expect(productionBaseUrl('https://addins.example.com/', false)).toBe('https://addins.example.com/');
});

test.each([undefined, ''])('without an address (%p) nothing is built, and the way out is said', (address) => {
  expect(() => productionBaseUrl(address, false)).toThrow(/not set.*build:local/);
});

test.each(['http://addins.example.com/', 'addins.example.com', 'https:/', 'https://'])(
  '"%s" is no address that Office loads',
  (address) => expect(() => productionBaseUrl(address, false)).toThrow(/must be an address/),
);

test('only who asks for it gets a build for this machine', () => {
  expect(productionBaseUrl(undefined, true)).toBe('https://localhost:3000/');
  expect(productionBaseUrl('https://addins.example.com/', true)).toBe('https://localhost:3000/');
});
