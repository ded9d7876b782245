import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { extname, join } from 'node:path';
import { buildPane } from '../../scripts/buildPane';
import { contentTypes, headersOf, isKept } from '../../scripts/hosting/hostingRules';
import { readFolder } from '../../scripts/package/readFolder';
import { eventually } from './eventually';
import { nginxProgram, startNginx, type RunningNginx } from './server/startNginx';
import { usePaneTests, type PaneTest } from './startTest';
import { smallRecords } from './smallRecords';

const installed = nginxProgram === undefined ? describe.skip : describe;

installed(
  'served by nginx over TLS, by the file in the package (needs nginx: apt-get install nginx-light)',
  () => {
    const open = usePaneTests();
    let nginx: RunningNginx;
    beforeEach(async () => {
      nginx = await startNginx();
      cpSync(await buildPane(), nginx.folder, { recursive: true });
    });
    afterEach(() => nginx.stop());

    const openHosted = () => open({ sheets: [smallRecords], site: nginx.url });

    test('every file has its type, its headers and its bytes', async () => {
      const files = Object.entries(readFolder(nginx.folder)).filter(([name]) => name !== 'finished');
      expect(files.length).toBeGreaterThan(100);
      for (const [name, bytes] of files) {
        const { status, headers, body } = await ask(nginx, name);
        const type = contentTypes[extname(name).slice(1)]!;
        const told = Object.keys(headersOf(name)).map((header) => [header, headers[header.toLowerCase()]]);
        expect([name, status, headers['content-type'], Object.fromEntries(told)]).toEqual([
          name,
          200,
          type.startsWith('text/') ? `${type}; charset=utf-8` : type,
          headersOf(name),
        ]);
        expect([name, body.equals(bytes)]).toEqual([name, true]);
      }
    });

    test('the pane analyzes and the functions compute, and nothing is asked for elsewhere', async () => {
      const pane = await openHosted();
      await pane.runToResult();
      await pane.excel('enter', 'Records', 0, 30, '=PERCENTILE_COHORT({1,2,3})');
      await eventually(() => pane.excel('value', 'Records', 0, 31), 0.5);
      expect(pane.outside).toEqual([]);
      expect(pane.errors).toEqual([]);
    });

    test('an update reaches the next pane whole, and the open one goes on with its own version', async () => {
      const before = await openHosted();
      await before.button('find.go').waitFor();
      const asked = scriptsAskedBy(before);
      update(nginx.folder);
      await before.runToResult();
      await before.button('shell.menu').click();
      await before.pane.getByRole('menu').waitFor();
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((name) => isOfUpdate(nginx.folder, name))).toEqual([]);
      expect(before.errors).toEqual([]);

      const after = await openHosted();
      await after.runToResult();
      const loaded = await scriptsIn(after);
      expect(loaded.length).toBeGreaterThan(2);
      expect(loaded.filter((name) => !isOfUpdate(nginx.folder, name))).toEqual([]);
      expect(after.errors).toEqual([]);
    });
  },
);

const MARK = '/*the version after*/';

/** The site as a next version would leave it: every script is another one, under another name where names say so. */
function update(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const renamed = names.filter(isKept).map((name) => {
    const [, hash] = /\.([0-9a-f]{8})\.js$/.exec(name)!;
    return [hash!, [...hash!].reverse().join('')] as const;
  });
  const rename = (text: string) => renamed.reduce((all, [old, next]) => all.replaceAll(old, next), text);
  for (const name of names)
    writeFileSync(join(folder, rename(name)), `${MARK}${rename(readFileSync(join(folder, name), 'utf8'))}`);
  const page = join(folder, 'taskpane.html');
  writeFileSync(page, rename(readFileSync(page, 'utf8')));
}

function isOfUpdate(folder: string, name: string): boolean {
  return readFileSync(join(folder, name), 'utf8').startsWith(MARK);
}

/** Names of the scripts that the pane asks for from now on. */
function scriptsAskedBy({ page }: PaneTest): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/payoff/') && pathname.endsWith('.js')) asked.push(pathname.split('/').at(-1)!);
  });
  return asked;
}

/** Names of the scripts that the pane was made of. */
async function scriptsIn({ page }: PaneTest): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('/payoff/'))!;
  const addresses = await frame.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return addresses.filter((one) => /\/payoff\/[^/]+\.js$/.test(one)).map((one) => one.split('/').at(-1)!);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function ask({ url, authority }: RunningNginx, name: string): Promise<Answer> {
  return new Promise((answered, failed) => {
    get(`${url}${name}`, { ca: authority }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        answered({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', failed);
  });
}
