import { analyzeFile } from '../../cli/analyzeFile';
import { runCommandLine } from '../../cli/runCommandLine';
import { WriteError } from '../../cli/writeFiles';

jest.mock('../../cli/analyzeFile', () => ({ analyzeFile: jest.fn() }));

async function complaintOf(error: WriteError, locale: string): Promise<string> {
  jest.mocked(analyzeFile).mockRejectedValue(error);
  let complained = '';
  const terminal = {
    write: () => undefined,
    complain: (text: string) => (complained += text),
    isTerminal: false,
  };
  expect(await runCommandLine(['nowhere.csv', '--locale', locale], terminal)).toBe(1);
  return complained;
}

test('a file that could not be written is named with the reason, and what came of the others is said', async () => {
  expect(await complaintOf(new WriteError('b.json', 'ENOSPC'), 'en')).toBe(
    'The file b.json cannot be written: ENOSPC. Choose another folder.\nNothing was written.\n',
  );
  expect(await complaintOf(new WriteError('b.json', 'EIO', ['a.xlsx']), 'en')).toBe(
    'The file b.json cannot be written: EIO. Choose another folder.\nReplaced before it, and not to be brought back: a.xlsx.\n',
  );
});

test('of a file that appeared during the run the way to overwrite it is said', async () => {
  expect(await complaintOf(new WriteError('b.json', 'EEXIST'), 'en')).toBe(
    'b.json has come into being while the analysis ran. Add --force to overwrite it, or choose another name.\nNothing was written.\n',
  );
  expect(await complaintOf(new WriteError('b.json', 'EEXIST'), 'zh-CN')).toBe(
    'b.json 在分析过程中出现。加 --force 覆盖，或另选文件名。\n没有写入任何文件。\n',
  );
});
