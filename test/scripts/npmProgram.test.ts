import { execFileSync } from 'node:child_process';
import { npmProgram } from '../../scripts/npmProgram';

test('started by npm, it is the same npm, whatever blanks its words have', () => {
  const [program, ...before] = npmProgram();
  expect(execFileSync(program, [...before, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
  expect(npmProgram({ npm_execpath: script })).toEqual([process.execPath, script]);
});

test('started in another way, or by another program, it is the one that is installed', () => {
  expect(npmProgram({})).toEqual(['npm']);
  expect(npmProgram({ npm_execpath: '/usr/lib/yarn/bin/yarn.js' })).toEqual(['npm']);
});
