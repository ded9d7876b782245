import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);
const office = 'https://appsforoffice.microsoft.com';

test('nothing is allowed that is not named', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('scripts come from the page itself and from office.js only, and no text runs as code', () => {
  expect(directives.get('script-src')).toEqual(["'self'", office]);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

test('no request may leave for any other address', () => {
  const sources = [...directives.values()].flat().filter((source) => !source.startsWith("'"));
  expect(new Set(sources)).toEqual(new Set([office, 'data:']));
});

test('style elements are allowed only while they are empty', () => {
  const empty = `'sha256-${createHash('sha256').update('').digest('base64')}'`;
  expect(directives.get('style-src-elem')).toEqual(["'self'", empty]);
});
