import Server from 'webpack-dev-server';
import { developmentServer } from '../../scripts/developmentServer';

const options = developmentServer({});

interface Answer {
  statusCode: number;
  readonly headers: Record<string, unknown>;
}

/** What the server's own checks make of a request, without a server: the status, and headers where it is let through. */
function ask(url: string, headers: Readonly<Record<string, string>>): Answer {
  const answer: Answer = { statusCode: 200, headers: {} };
  let ended = false;
  const response = {
    set statusCode(status: number) {
      answer.statusCode = status;
    },
    setHeader: (name: string, value: unknown) => (answer.headers[name] = value),
    end: () => (ended = true),
  };
  for (const check of checks) {
    if (!ended) check({ url, method: 'GET', headers }, response, () => undefined);
  }
  return answer;
}

type Check = (request: object, response: object, next: () => void) => void;

/** Those that webpack's server puts in front of all that it answers, as our options have them. */
const checks = ((): readonly Check[] => {
  const used: unknown[] = [];
  const server = Object.create(Server.prototype) as Record<string, unknown>;
  server.options = { ...options, static: false };
  server.app = { use: (...words: unknown[]) => used.push(words.at(-1)) };
  server.middleware = () => undefined;
  (server.setupMiddlewares as () => void)();
  return used.slice(0, 3) as Check[];
})();

const page = (site: string, mode: string) => ({
  host: 'localhost:3000',
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
});

test('it listens on this machine only', () => {
  expect(options).toMatchObject({ host: 'localhost', server: { type: 'https' } });
});

test('it answers by its own name, not by one that leads here from elsewhere', () => {
  expect(ask('/taskpane.html', { host: 'localhost:3000' }).statusCode).toBe(200);
  for (const host of ['evil.example', 'localhost.evil.example:3000', ''])
    expect([host, ask('/taskpane.html', { host }).statusCode]).toEqual([host, 403]);
});

test('the pane has its own scripts; a page elsewhere cannot run them', () => {
  expect(ask('/functions.js', page('same-origin', 'no-cors')).statusCode).toBe(200);
  expect(ask('/functions.js', page('cross-site', 'no-cors')).statusCode).toBe(403);
});

test('a page elsewhere may show the pictures of the ribbon, and nothing that is called like them', () => {
  expect(ask('/assets/icons/icon-32.png', page('cross-site', 'no-cors')).statusCode).toBe(200);
  expect(ask('/assets/icons/../../functions.js?.png', page('cross-site', 'no-cors')).statusCode).toBe(403);
});

test.each([
  ['https://excel.officeapps.live.com', 'https://excel.officeapps.live.com'],
  ['https://evil.example', undefined],
])('a page at %s may read what %s may', (origin, allowed) => {
  const answer = ask('/functions.json', { ...page('cross-site', 'cors'), origin });
  expect(answer.headers['Access-Control-Allow-Origin']).toBe(allowed);
});
