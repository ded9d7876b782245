import type { Judgement } from '../../engine/judgement/Judgement';
import { readJudgementStore, type JudgementStore } from '../../engine/judgement/JudgementStore';
import { byKey } from '../../engine/judgement/mergeJudgements';
import { runInExcel } from '../runInExcel';
import { listXml, parseListXml } from './listXml';

/** The custom XML part that holds what people have judged, apart from the runs: it is not forgotten when these grow old. */
export const judgementsNamespace = 'urn:payoff:judgements';
const ROOT = 'judgements';

/** Queues the reading of the parts; the answer, which needs one more request where there are any, is what they hold. */
export function loadStores(context: Excel.RequestContext): () => Promise<Stores> {
  const parts = context.workbook.customXmlParts.getByNamespace(judgementsNamespace);
  parts.load('items/id');
  return async () => {
    const found = parts.items.map((part) => ({ part, xml: part.getXml() }));
    if (found.length > 0) await context.sync();
    return new Stores(found.map(({ part, xml }) => ({ part, values: parseListXml(ROOT, xml.value) })));
  };
}

/** What a workbook keeps of judgements: one part, more only where workbooks were merged. */
export class Stores {
  constructor(
    private readonly parts: readonly {
      readonly part: Excel.CustomXmlPart;
      /** One an analysis, whatever they are; undefined where a part is damaged. */
      readonly values: readonly unknown[] | undefined;
    }[],
  ) {}

  /** Of several of one analysis the first holds, and what only the others know is added. */
  of(analysis: string): JudgementStore | undefined {
    const [first, ...others] = this.all().flatMap((value) => {
      const store = readJudgementStore(value);
      return store?.analysis === analysis ? [store] : [];
    });
    return first && { ...first, judgements: union([first, ...others].map(({ judgements }) => judgements)) };
  }

  /** Queues the writing. What this version cannot read stays as it is, and so does a part that is damaged. */
  keep(context: Excel.RequestContext, store: JudgementStore): void {
    const others = this.all().filter((value) => readJudgementStore(value)?.analysis !== store.analysis);
    const xml = listXml(ROOT, judgementsNamespace, [store, ...others]);
    const [first, ...more] = this.parts.filter(({ values }) => values !== undefined);
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.part.setXml(xml);
    for (const { part } of more) part.delete();
  }

  private all(): readonly unknown[] {
    return this.parts.flatMap(({ values = [] }) => values);
  }
}

function union(lists: readonly (readonly Judgement[])[]): readonly Judgement[] {
  return [...byKey([...lists].reverse().flat()).values()];
}

/** Keeps the judgements of an analysis in the workbook, in place of those that it kept of it before. */
export async function keepJudgements(store: JudgementStore): Promise<void> {
  await runInExcel(async (context) => {
    const load = loadStores(context);
    await context.sync();
    (await load()).keep(context, store);
    await context.sync();
  });
}
