import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { conversionAnalysis } from '../../src/analyses/conversion/conversionAnalysis';
import { smallRecords } from './smallRecords';
import { usePaneTests } from './startTest';

const open = usePaneTests();

test.each(['en-US', 'zh-CN'])(
  'the report is saved as a Word document and as a web page, named by analysis and day, in Excel in %s',
  async (language) => {
    const { page, pane, say, button, locale, runToResult } = await open({
      sheets: [smallRecords],
      locale: language,
    });
    await runToResult();
    const title = await pane.getByRole('heading', { level: 1 }).innerText();
    await button('result.save').click();
    const named = say('result.save.name', { analysis: conversionAnalysis.title[locale], day: '' }).trim();
    for (const kind of ['docx', 'html'] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        button(`result.save.${kind}`).click(),
      ]);
      const name = download.suggestedFilename();
      expect(name).toMatch(new RegExp(`^${named} \\d{4}-\\d{2}-\\d{2}\\.${kind}$`));
      await pane.getByText(say('result.saved', { name })).last().waitFor();
      const content = readFileSync(await download.path());
      const text = kind === 'html' ? content.toString('utf8') : wordsOf(content);
      expect(text).toContain(title.replaceAll('&', '&amp;'));
    }
  },
  180_000,
);

/** The text of a Word document: its paragraphs without their markup. */
function wordsOf(content: Uint8Array): string {
  const document = unzipSync(content)['word/document.xml'];
  return document === undefined ? '' : strFromU8(document).replace(/<[^>]*>/g, '');
}
