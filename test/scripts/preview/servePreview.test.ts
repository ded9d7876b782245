import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePreview, type PreviewServer } from '../../../scripts/preview/servePreview';

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

test.each(['/', '/?x=%', '/#x', '/%3F', '/?/../'])(
  'the page at %s has the policy of the pane, without the address that is not needed here',
  async (path) => {
    const { headers, status } = await ask(path);
    // A path that is another one leads to no page.
    if (status !== 200) return expect([400, 404]).toContain(status);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
    );
  },
);

test.each(['evil.example', 'evil.example:3100', '127.0.0.1', 'localhost.evil.example'])(
  'a request that takes this machine for %s is refused',
  async (host) => {
    expect((await ask('/', host)).status).toBe(421);
  },
);

/** Answer to a request as it is written, which no client would send; the first line of it. */
function send(request: string): Promise<string> {
  return new Promise((told, failed) => {
    const { port } = new URL(server.url);
    const socket = connect({ host: '127.0.0.1', port: Number(port) }, () => socket.write(request));
    socket.setTimeout(5_000, () => socket.destroy(new Error('No answer')));
    socket.on('error', failed);
    socket.once('data', (bytes) => {
      told(bytes.toString('latin1').split('\r\n')[0]!);
      socket.destroy();
    });
  });
}

test.each<[string, (host: string) => string, RegExp]>([
  [
    'an address of another page as target',
    (host) => `GET http://evil.example/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    /404/,
  ],
  ['an asterisk as target', (host) => `GET * HTTP/1.1\r\nHost: ${host}\r\n\r\n`, /404/],
  ['bytes that are no letters', (host) => `GET /%c0%af HTTP/1.1\r\nHost: ${host}\r\n\r\n`, /400/],
  [
    'a path out of the folder',
    (host) => `GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    /404/,
  ],
  [
    'a header of a megabyte',
    (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'a'.repeat(1 << 20)}\r\n\r\n`,
    /431/,
  ],
  ['no host', () => 'GET / HTTP/1.0\r\n\r\n', /421/],
  [
    'the wish for a web socket from elsewhere',
    () => 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    /421/,
  ],
  [
    'two lengths',
    (host) => `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n`,
    /400/,
  ],
  ['what is no request', () => '\u0016\u0003\u0001\r\n\r\n', /400/],
])('%s is refused, and the server stays', async (_, request, refusal) => {
  expect(await send(request(new URL(server.url).host))).toMatch(refusal);
  expect((await ask('/')).status).toBe(200);
});

test('fifty requests whose askers are gone at once leave the server there', async () => {
  const { port, host } = new URL(server.url);
  const gone = Array.from(
    { length: 50 },
    () =>
      new Promise<void>((told) => {
        const socket = connect({ host: '127.0.0.1', port: Number(port) });
        socket.on('error', () => told());
        socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`, () => {
          socket.resetAndDestroy();
          told();
        });
      }),
  );
  await Promise.all(gone);
  expect((await ask('/')).status).toBe(200);
});

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
