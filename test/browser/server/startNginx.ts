import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { nginxServer } from '../../../scripts/hosting/nginxServer';
import { siteAt } from '../../../scripts/hosting/Site';

export interface RunningNginx {
  /** Where the site is found, with its last slash. */
  readonly url: string;
  /** What stands in it is served, at once. */
  readonly folder: string;
  /** The authority that its certificate is of. */
  readonly authority: string;
  stop(): Promise<void>;
}

/** Where Debian and Homebrew put it; undefined where it is not installed. */
export const nginxProgram = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
);

/** Serves an empty folder at `/payoff/` over TLS, by the file that the package has for nginx. */
export async function startNginx(): Promise<RunningNginx> {
  const place = mkdtempSync(join(tmpdir(), 'payoff-nginx-'));
  const folder = join(place, 'site/');
  mkdirSync(folder);
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(place, name),
  ) as [string, string, string];
  await generateCertificates(authority, certificate, key, 2);
  const port = await freePort();
  const url = `https://localhost:${port}/payoff/`;
  const own = nginxServer(siteAt(url, []), { folder, certificate, key, port });
  writeFileSync(join(place, 'payoff.conf'), own);
  writeFileSync(join(place, 'nginx.conf'), aroundIt(place));
  const words = ['-p', place, '-c', 'nginx.conf'];
  execFileSync(nginxProgram!, [...words, '-t'], { stdio: 'pipe' });
  const server = spawn(nginxProgram!, words, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  await untilAnswered(port);
  return {
    url,
    folder,
    authority: readFileSync(authority, 'utf8'),
    async stop() {
      server.kill();
      await ended;
      rmSync(place, { recursive: true });
    },
  };
}

/** What a Debian machine has around it: here in a folder of the test, and in the foreground. */
function aroundIt(place: string): string {
  const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${place}/nginx.pid;
error_log ${place}/error.log;
events {}
http {
  access_log off;
${written.map((kind) => `  ${kind}_temp_path ${place}/${kind};`).join('\n')}
  include ${place}/payoff.conf;
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}

async function untilAnswered(port: number): Promise<void> {
  const { connect } = await import('node:net');
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise<boolean>((told) => {
      const socket = connect(port, 'localhost', () => told(true)).once('error', () => told(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`nginx does not answer on port ${port}`);
}
