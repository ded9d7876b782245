import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveOutputs } from '../../cli/resolveOutputs';
import { onLinux, onUnix } from '../support/onSystems';

let folder = '';
let input = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'payoff-')));
  input = join(folder, 'in.xlsx');
  writeFileSync(input, 'input');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function codeOf(outputs: { out?: string; json?: string; report?: string; force?: boolean }): string {
  try {
    resolveOutputs({
      file: input,
      recipe: undefined,
      out: undefined,
      json: undefined,
      force: false,
      ...outputs,
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'allowed';
}

describe('resolveOutputs', () => {
  it('puts the workbook beside the input', () => {
    const request = { file: input, recipe: undefined, out: undefined, json: undefined, force: false };
    expect(resolveOutputs(request)).toEqual({ workbook: at('in.payoff.xlsx'), json: undefined });
  });

  onUnix('refuses devices, pipes and folders, forced or not, by link or directly', () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('/dev/null', at('device'));
    symlinkSync('circle', at('circle'));
    mkdirSync(at('folder'));
    for (const force of [false, true]) {
      expect(codeOf({ json: '/dev/null', force })).toBe('outNotFile');
      expect(codeOf({ json: at('pipe'), force })).toBe('outNotFile');
      expect(codeOf({ json: at('device'), force })).toBe('outNotFile');
      expect(codeOf({ json: at('circle'), force })).toBe('outNotFile');
      expect(codeOf({ json: at('folder'), force })).toBe('outIsFolder');
    }
  });

  onLinux('refuses what stands for an output stream, forced or not', () => {
    symlinkSync('/dev/stdout', at('stream'));
    for (const json of ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', at('stream')]) {
      for (const force of [false, true])
        expect([json, codeOf({ json, force })]).toEqual([json, 'outNotFile']);
    }
  });

  it('counts a link that leads to nothing as there already', () => {
    symlinkSync('nothing.json', at('dangling'));
    expect(codeOf({ json: at('dangling') })).toBe('outExists');
    expect(codeOf({ json: at('dangling'), force: true })).toBe('allowed');
    symlinkSync('nowhere/nothing.json', at('astray'));
    expect(codeOf({ json: at('astray'), force: true })).toBe('folderMissing');
  });

  it('knows the input and the other output behind links', () => {
    symlinkSync('in.xlsx', at('link.xlsx'));
    expect(codeOf({ out: at('link.xlsx'), force: true })).toBe('outIsInput');
    symlinkSync('in.payoff.xlsx', at('result.json'));
    expect(codeOf({ json: at('result.json'), force: true })).toBe('outputsAlike');
  });

  it('writes a second name of the input as a file of its own', () => {
    linkSync(input, at('second.xlsx'));
    expect(codeOf({ out: at('second.xlsx') })).toBe('outExists');
  });
});

describe('the report as a document', () => {
  const request = { recipe: undefined, out: undefined, json: undefined, force: false };

  it('is a Word file or a page, beside the other outputs', () => {
    for (const name of ['report.docx', 'report.HTML']) {
      expect(resolveOutputs({ ...request, file: input, report: at(name) }).report).toBe(at(name));
    }
  });

  it('is refused under another ending, and under the name of another output', () => {
    expect(codeOf({ report: at('report.pdf') })).toBe('reportEnding');
    expect(codeOf({ report: at('report.html'), json: at('report.html') })).toBe('outputsAlike');
  });
});
