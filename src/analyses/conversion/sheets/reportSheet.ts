import { absentColumns } from '../../../report/dataCheck/absentColumns';
import { rowHeightFor } from '../../../report/layout/rowHeightFor';
import { palette } from '../../../report/palette';
import type { Sentence } from '../../../report/prose/Sentence';
import { backToSummary } from '../../../report/sheet/listSheet';
import type { Part, RowCell } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, line, note } from '../../../report/sheet/texts';
import type { ReportContext } from '../ReportContext';
import { rolesOfSection, sectionNames, sections, type Section } from '../sentences/sections';
import { cellsOf } from '../tables/figuresTable';

const textWidth = 110;
const linkWidth = 26;

/** The report in nine parts, a row a sentence, each with a jump to the cells of its numbers. */
export const reportSheet: Sheet<ReportContext> = {
  role: 'report',
  name: { en: 'Conversion report', 'zh-CN': '转化分析报告' },
  tabColor: palette.good,
  widths: [textWidth, linkWidth],
  tables: [],
  parts: (context) => [
    line(
      context.prose.say({ en: 'Report on customers and products', 'zh-CN': '客户与产品分析报告' }),
      'title',
    ),
    line(
      context.prose.say({
        en: 'Every number in a sentence stands in a cell of the sheet of figures: the jump beside the sentence leads there.',
        'zh-CN': '句中每个数字都在“转化报告数字”表的单元格中，点击句旁链接即可查看。',
      }),
      'note',
    ),
    backToSummary(context.prose),
    gap(),
    ...sectionNames.flatMap((section) => sectionParts(section, context)),
  ],
};

/** The sentences of a part, and what it cannot say for want of a column; nothing of a part that has neither. */
function sectionParts(section: Section, context: ReportContext): Part<ReportContext>[] {
  const said = context.sentences.filter((sentence) => sentence.section === section).map(sentencePart);
  const absent = absentColumns(context, rolesOfSection[section]).map((text) => note(text, [textWidth]));
  if (said.length + absent.length === 0) return [];
  return [line(context.prose.say(sections[section]), 'heading'), ...said, ...absent, gap()];
}

function sentencePart(sentence: Sentence<Section>): Part<ReportContext> {
  const source = cellsOf(sentence);
  const jump: RowCell[] =
    source === undefined
      ? []
      : [
          {
            offset: 1,
            value: (places) => places.address(source.from, source.to) ?? '',
            style: 'link',
            wrap: true,
            target: source.from,
          },
        ];
  return {
    kind: 'row',
    cells: [{ offset: 0, value: sentence.text, style: 'body', wrap: true }, ...jump],
    height: rowHeightFor(sentence.text, textWidth),
  };
}
