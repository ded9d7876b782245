import { packageOptions } from '../../../scripts/package/packageOptions';

test('words become the settings of the build', () => {
  const words = ['--url', 'https://a.example/', '--provider', 'Example Ltd', '--support', 'help@a.example'];
  expect(packageOptions(words, {})).toEqual({
    PAYOFF_BASE_URL: 'https://a.example/',
    PAYOFF_PROVIDER: 'Example Ltd',
    PAYOFF_SUPPORT: 'help@a.example',
  });
});

test('what the words leave out comes from the environment, and they go before it', () => {
  const environment = { PAYOFF_BASE_URL: 'https://a.example/', PAYOFF_PROVIDER: 'A', PATH: '/bin' };
  expect(packageOptions(['--provider', 'B'], environment)).toEqual({
    PAYOFF_BASE_URL: 'https://a.example/',
    PAYOFF_PROVIDER: 'B',
  });
});

test('a word that is none of the options is refused', () => {
  expect(() => packageOptions(['--adress', 'https://a.example/'], {})).toThrow('--adress');
});
