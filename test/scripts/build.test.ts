import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** `npm run build` in an environment that says nothing of the add-in but this. */
function build(settings: Readonly<Record<string, string>>): { status: number | null; said: string } {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('PAYOFF_'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
    { cwd: root, encoding: 'utf8', env: { ...Object.fromEntries(others), ...settings } },
  );
  return { status, said: stdout + stderr };
}

test.each([
  [{}, /^PAYOFF_BASE_URL is not set: .*npm run build:local\.\n$/],
  [
    { PAYOFF_BASE_URL: 'http://addins.example.com/' },
    /^PAYOFF_BASE_URL must be an address that starts .*\n$/,
  ],
  [
    { PAYOFF_BASE_URL: 'https://addins.example.com/', PAYOFF_SUPPORT: 'help' },
    /^PAYOFF_SUPPORT must be an .*\n$/,
  ],
])('a build with %p says in one line what is missing, without a stack', (settings, sentence) => {
  const { status, said } = build(settings);
  expect(said).toMatch(sentence);
  expect(status).toBe(1);
});
