import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePreview, type PreviewServer } from '../../../scripts/preview/servePreview';
import { developmentHeaders } from '../../../scripts/developmentOrigins';

let folder = '';
let server: PreviewServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  mkdirSync(join(folder, 'assets'));
  const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";
  writeFileSync(
    join(folder, 'taskpane.html'),
    `<meta http-equiv=Content-Security-Policy content="${policy}"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">`,
  );
  server = await servePreview(folder, 0);
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The path as it is written: a URL would tidy it up. */
function ask(path: string, host = new URL(server.url).host): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      response.resume();
      response.on('end', () => answered({ status: response.statusCode, headers: response.headers }));
    })
      .on('error', failed)
      .end();
  });
}

test.each([
  ['//', 404],
  ['/%', 400],
  ['/%00', 404],
  ['/assets', 404],
  ['/assets/', 404],
  ['/office-js/', 404],
  ['/../../../../etc/passwd', 404],
  ['/%2e%2e/%2e%2e/package.json', 404],
  ['/taskpane.html?x=%', 200],
])('%s is answered, and the server stays', async (path, status) => {
  const answer = await ask(path);
  expect([400, 404].includes(status) ? [400, 404] : [200]).toContain(answer.status);
  expect((await ask('/')).status).toBe(200);
});

test('the page has the policy of the pane, without the address that is not needed here', async () => {
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
  );
});

test.each(['evil.example', 'evil.example:3100', '127.0.0.1', 'localhost.evil.example'])(
  'a request that takes this machine for %s is refused',
  async (host) => {
    expect((await ask('/', host)).status).toBe(421);
  },
);

test('only the loopback address is listened on, no other one that leads to this machine', async () => {
  const { port } = new URL(server.url);
  const reached = await new Promise<boolean>((told) => {
    const socket = connect({ host: '127.0.0.2', port: Number(port) })
      .on('connect', () => {
        socket.destroy();
        told(true);
      })
      .on('error', () => told(false));
    socket.setTimeout(2_000, () => told(false));
  });
  expect(reached).toBe(false);
});

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
