import { headersOf, isKept } from '../../../scripts/hosting/hostingRules';

test('only what is named by its content is kept', () => {
  for (const file of ['taskpane.e7f27e7c.js', 'taskpane.e7f27e7c.js.map'])
    expect([file, isKept(file)]).toEqual([file, true]);
  for (const file of [
    'functions.js',
    'taskpane.html',
    'functions.zh-CN.json',
    'taskpane.e7f27e7.js',
    'x.e7f27e7c.json',
  ])
    expect([file, isKept(file)]).toEqual([file, false]);
});

test('scripts alone carry a policy: pages bring their own', () => {
  expect(headersOf('analysisWorker.0a1b2c3d.js')).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("connect-src 'self'"),
    'Cache-Control': expect.stringContaining('immutable'),
  });
  expect(headersOf('taskpane.html')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
  });
});
