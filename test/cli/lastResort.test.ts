import { readFileSync, rmSync } from 'node:fs';
import { runCommandLine } from '../../cli/runCommandLine';

jest.mock('../../cli/analyzeFile', () => ({
  analyzeFile: () => Promise.reject(new RangeError('Maximum call stack size exceeded')),
}));

test.each(['en', 'zh-CN'])(
  'an error of ours ends in a sentence; its words stand in a file (%s)',
  async (locale) => {
    let complained = '';
    const exitCode = await runCommandLine(['a.csv', '--locale', locale], {
      write: () => undefined,
      complain: (text) => (complained += text),
      isTerminal: false,
    });
    expect(exitCode).toBe(1);
    expect(complained).not.toContain('Maximum call stack');
    const path = /\S*payoff-error-[0-9a-f]+\.txt/.exec(complained)![0];
    expect(readFileSync(path, 'utf8')).toContain('RangeError: Maximum call stack size exceeded');
    rmSync(path);
  },
);
