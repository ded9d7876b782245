import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';

const cases = join(__dirname, '..', '..', '..', 'shared', 'data', 'cases');

interface Run {
  readonly exitCode: number;
  readonly said: string;
  readonly result: Readonly<Record<string, unknown>> | undefined;
}

/** One small input of each kind that was once read wrongly, with what is right. */
if (existsSync(cases)) {
  describe('the small inputs that went wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function run(file: string, ...options: string[]): Promise<Run> {
      let said = '';
      const json = join(folder, 'result.json');
      rmSync(json, { force: true });
      const exitCode = await runCommandLine(
        [
          join(cases, file),
          '--out',
          join(folder, 'result.xlsx'),
          '--json',
          json,
          '--force',
          '--locale',
          'en',
          ...options,
        ],
        { write: (text) => (said += text), complain: (text) => (said += text), isTerminal: false },
      );
      const result = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Run['result']) : undefined;
      return { exitCode, said, result };
    }

    test('a rank is asked for its direction; then ranks 1 to 4 are top, and all four mismatch', async () => {
      const asked = await run('02-priority-rank.csv', '--map', 'priority=priority_rank');
      expect(asked.exitCode).toBe(1);
      expect(asked.said).toContain('--set priorityDirection=low');
      const { result } = await run(
        '02-priority-rank.csv',
        ...['--map', 'priority=priority_rank', '--set', 'priorityDirection=low'],
      );
      expect(result).toMatchObject({ counts: { top: 4, mismatch: 4 } });
      const top = (result!['customers'] as { id: string; top: boolean }[]).filter((customer) => customer.top);
      expect(top.map(({ id }) => id).sort()).toEqual(['C01', 'C02', 'C03', 'C04']);
    });

    test('counts of calls count', async () => {
      const { result } = await run('03-called-count.csv', '--map', 'called=Called');
      expect(result).toMatchObject({ overall: { records: 60, calls: 26 } });
    });

    test('counts of calls count under a Chinese header too', async () => {
      const { result } = await run('06-cn-call-counts.csv', '--map', 'called=调用次数');
      expect(result).toMatchObject({ overall: { records: 40, calls: 17 } });
    });

    test.each([
      ['04-called-text.csv', 'Called', 'success.called=Won', 20],
      ['07-pipeline-won.csv', 'Stage', 'success.called=Closed Won', 8],
    ])(
      '%s: which values are success is asked, never reported as none',
      async (file, column, answer, calls) => {
        for (const options of [[], ['--map', `called=${column}`]]) {
          const asked = await run(file, ...options);
          expect([asked.exitCode, asked.result]).toEqual([1, undefined]);
          expect(asked.said).toContain(answer);
          const { result } = await run(file, ...options, '--set', answer);
          expect(result).toMatchObject({ overall: { calls } });
        }
      },
    );

    test('a euro sign in windows-1252 is the same as in UTF-8', async () => {
      const { result } = await run('08-cp1252-euro.csv');
      const twin = await run('08-cp1252-euro-as-utf8.csv');
      for (const part of ['cutoffs', 'counts', 'customers', 'effectiveWeights']) {
        expect(result![part]).toEqual(twin.result![part]);
      }
    });

    test('odd headers reach a result with one answer at most', async () => {
      const { exitCode, result } = await run('09-odd-headers.csv');
      expect(exitCode).toBe(0);
      expect(result).toMatchObject({ analysis: 'conversion' });
      const { mapping } = result!['recipe'] as { mapping: Record<string, string> };
      expect(mapping).toMatchObject({
        customer: 'client name',
        product: 'prod-line',
        called: 'Did they go live?',
      });
    });

    test('visits are plain numbers: every row is used and nothing is asked', async () => {
      const { result, said } = await run('14-visits.csv', '--map', 'support=Visits');
      expect(result).toMatchObject({ input: { rows: 160, used: 160, excluded: [] } });
      expect(said).not.toContain('answered');
    });

    test('a plain id and name serve where nothing better is there', async () => {
      const { result } = await run('15-plain-id-name.csv');
      expect(result).toMatchObject({ counts: { valid: 60 } });
      expect((result!['customers'] as { id: string }[])[0]!.id).toMatch(/^K\d+$/);
    });

    test('words of priority are asked for their order once', async () => {
      const asked = await run('16-priority-words.csv');
      expect(asked.exitCode).toBe(1);
      const [, answer = ''] = /--set "(order\.priority=[^"]+)"/.exec(asked.said) ?? [];
      const { exitCode, result } = await run('16-priority-words.csv', '--set', answer);
      expect(exitCode).toBe(0);
      expect(result).toMatchObject({
        recipe: { parameters: { order: { priority: ['Critical', 'High', 'Medium', 'Low'] } } },
      });
    });
  });
} else {
  console.warn(`Skipped: ${cases} is absent`);
  test('the small inputs that went wrong (skipped: the shared cases are absent)', () => undefined);
}
