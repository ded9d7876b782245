import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pagesOf = (name: string) => [read(`docs/${name}.md`), read(`docs/${name}.zh-CN.md`)];

/** The rows of a Markdown table whose first header is given. */
function tableOf(page: string, header: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(header));
  const rows: string[][] = [];
  for (const line of lines.slice(start)) {
    if (!line.startsWith('|')) break;
    if (!line.startsWith('| ---'))
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  return rows;
}

/** What the tutorials speak of in the result of the mismatch analysis. */
interface MismatchResult {
  readonly cutoffs: { readonly priority: number; readonly performance: number };
  readonly counts: { readonly top: number; readonly mismatch: number; readonly expected: number };
  readonly priorityJudgement: { readonly verdict: string };
  readonly customers: readonly {
    readonly id: string;
    readonly priority: number;
    readonly performance: number;
    readonly quadrant: string;
    readonly mismatch: boolean;
  }[];
}

interface Groups {
  readonly callShareOfHigh: number;
  readonly ranking: readonly {
    readonly name: string;
    readonly records: number;
    readonly calls: number;
    readonly score: number;
    readonly tier: string;
  }[];
}

/** What they speak of in the result of the conversion analysis. */
interface ConversionResult {
  readonly overall: { readonly callRate: number; readonly meanCustomerCallRate: number };
  readonly customers: Groups;
  readonly products: Groups;
  readonly concentration: {
    readonly customers: { readonly steps: readonly { readonly cumulativeByChance: number }[] };
  };
  readonly actions: readonly { readonly kind: string; readonly action: string; readonly count: number }[];
}

async function analyze<Result>(name: string, ...options: string[]): Promise<Result> {
  const json = join(folder, 'result.json');
  const out = ['--out', join(folder, 'result.xlsx'), '--json', json, '--force'];
  const input = join(root, 'samples/tutorial', `${name}.csv`);
  const silent = { write: () => undefined, complain: () => undefined, isTerminal: false };
  expect(await runCommandLine([input, ...out, ...options], silent)).toBe(0);
  return JSON.parse(readFileSync(json, 'utf8')) as Result;
}

test.each(['mismatch', 'conversion'])('the table of the tutorial on %s is the file to download', (name) => {
  const rows = read(`samples/tutorial/${name}.csv`)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  for (const page of pagesOf(`tutorial-${name}`)) expect(tableOf(page, '| Customer |')).toEqual(rows);
});

describe('the tutorial on mismatch', () => {
  const [english, chinese] = pagesOf('tutorial-mismatch') as [string, string];

  test('gives the performance and the quadrant of each customer as the analysis does', async () => {
    const { customers } = await analyze<MismatchResult>('mismatch');
    const names = {
      overinvested: ['Overinvested (mismatch)', '高投入低产出（错配）'],
      wellPlaced: ['Well placed', '高投入高产出'],
      underinvested: ['Underinvested gem', '低投入高产出（潜力）'],
      rightlyLow: ['Rightly low', '低投入低产出'],
    } as Readonly<Record<string, readonly string[]>>;
    for (const [place, page] of [english, chinese].entries()) {
      const [, ...rows] = tableOf(page, place === 0 ? '| Customer | Priority | Perf' : '| 客户 |');
      expect(rows).toEqual(
        customers.map(({ id, priority, performance, quadrant }) => [
          id,
          String(priority),
          performance.toFixed(4),
          names[quadrant]![place],
        ]),
      );
    }
  });

  test('gives the lines, the finding and what chance makes', async () => {
    const { cutoffs, counts, priorityJudgement } = await analyze<MismatchResult>('mismatch');
    expect(priorityJudgement.verdict).toBe('open');
    for (const page of [english, chinese]) {
      expect(page).toContain(String(cutoffs.priority));
      expect(page).toContain(cutoffs.performance.toFixed(4));
      expect(page).toContain(String(counts.expected));
    }
    expect(english).toContain(`${counts.mismatch} of ${counts.top} customers`);
    expect(chinese).toContain(`${counts.top} 个高优先级客户中有 ${counts.mismatch} 个`);
  });

  test('says whom the changed weights move, and how far', async () => {
    const before = await analyze<MismatchResult>('mismatch');
    const after = await analyze<MismatchResult>('mismatch', '--set', 'weights=20,30,50');
    const mismatched = ({ customers }: MismatchResult) =>
      customers.filter(({ mismatch }) => mismatch).map(({ id }) => id);
    expect(mismatched(before).filter((name) => !mismatched(after).includes(name))).toEqual(['Cedar']);
    expect(mismatched(after).every((name) => mismatched(before).includes(name))).toBe(true);
    const cedar = after.customers.find(({ id }) => id === 'Cedar')!;
    for (const page of [english, chinese]) {
      expect(page).toContain(cedar.performance.toFixed(4));
      expect(page).toContain(after.cutoffs.performance.toFixed(4));
    }
  });
});

describe('the tutorial on conversion', () => {
  const [english, chinese] = pagesOf('tutorial-conversion') as [string, string];
  const tiers = { high: ['High', '高价值'], mid: ['Middle', '中价值'], low: ['Low', '低价值'] } as Readonly<
    Record<string, readonly string[]>
  >;

  test.each([
    ['customers', '| Customer | Records', '| 客户 |'],
    ['products', '| Product |', '| 产品 |'],
  ] as const)(
    'gives records, calls, score and tier of the %s as the analysis does',
    async (kind, ...headers) => {
      const { ranking } = (await analyze<ConversionResult>('conversion'))[kind];
      for (const [place, page] of [english, chinese].entries()) {
        const [, ...rows] = tableOf(page, headers[place]!);
        expect(rows).toEqual(
          ranking.map(({ name, records, calls, score, tier }) => [
            name,
            String(records),
            String(calls),
            score.toFixed(4),
            tiers[tier]![place],
          ]),
        );
      }
    },
  );

  test('gives the rates, the share of the best and what chance makes of it', async () => {
    const { overall, customers, concentration } = await analyze<ConversionResult>('conversion');
    const percent = (share: number, digits = 0) => (100 * share).toFixed(digits);
    const byChance = concentration.customers.steps[0]!.cumulativeByChance;
    for (const page of [english, chinese]) {
      const text = page.replaceAll(' %', '%');
      expect(text).toContain(`${percent(overall.callRate, 1)}%`);
      expect(text).toContain(`${percent(overall.meanCustomerCallRate, 1)}%`);
      expect(text).toContain(`${percent(customers.callShareOfHigh)}%`);
      expect(text).toContain(`${percent(byChance)}%`);
    }
  });

  test('says which equal scores share a tier under the other rule', async () => {
    const { customers } = await analyze<ConversionResult>('conversion', '--set', 'tierRule=percentile');
    const low = customers.ranking.filter(({ tier }) => tier === 'low');
    expect(low.map(({ name }) => name)).toEqual(['Cedar', 'Elm', 'Fir']);
  });

  test('is right that all customers are on the list of those without evidence', async () => {
    const { actions } = await analyze<ConversionResult>('conversion');
    const filled = actions.filter(({ kind, count }) => kind === 'customer' && count > 0);
    expect(filled).toEqual([expect.objectContaining({ action: 'noEvidence', count: 5 })]);
  });
});
