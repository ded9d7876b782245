import type { Words } from '../../src/report/text/Words';

/** What the store shows of the add-in, within what it takes of each text. */
export interface ListingText {
  readonly heading: string;
  /** Longest text that the store takes, in characters. */
  readonly limit: number;
  readonly text: Words;
}

/** Microsoft's "Create effective listings": 50 characters of a name, 100 of a summary, 4,000 of a description. */
export const listing: Readonly<Record<'name' | 'summary' | 'description' | 'keywords', ListingText>> = {
  name: {
    heading: 'Name',
    limit: 50,
    text: { en: 'Payoff: effort against results', 'zh-CN': '投效分析：投入与产出' },
  },
  summary: {
    heading: 'Summary',
    limit: 100,
    text: {
      en: 'See which customers and products do not pay back the effort put into them, in your own table.',
      'zh-CN': '在您自己的表格中，找出投入与产出不匹配的客户和产品。',
    },
  },
  description: {
    heading: 'Description',
    limit: 4000,
    text: {
      en: `For analysts and leads in sales, presales and customer success who have a table in Excel and a question: where does our effort not pay back?

Payoff reads the table that is open, shows which column it takes for what, and writes its answer back as native sheets, tables and charts. Nothing is written before you run it, and never over anything of yours.

Two questions:
• Mismatch. Which customers get a high investment priority and do not perform? Who they are, where they cluster, what it costs, whether the score that sets priorities tells good customers from bad, and what to do, list by list.
• Conversion. Which customers and products turn tests into calls and contracts, and which do not? Tiers, the funnel, what differs between the best and the rest, what to keep, fix and stop.

What sets it apart:
• It says what chance makes of a finding. Small numbers, ties and uneven groups are named where they matter.
• Every number on the summary leads to the cell that it comes from. A method sheet says how, and a run can be repeated next month with the same settings.
• The same ideas are cell functions: COMPOSITE_SCORE, PERCENTILE_COHORT, VALUE_TIER.
• Results are values: a colleague without the add-in sees all of it. The report can be saved for Word or as a page.
• English and Chinese throughout, keyboard and screen reader, light, dark and high contrast.

Your data stays in the workbook. There is no account, no server, no telemetry, and no request carries a cell. Nothing costs extra.

Needs Excel 2021, Microsoft 365 or Excel on the web.`,
      'zh-CN': `面向销售、售前和客户成功团队的分析人员与负责人：手里有一张 Excel 表格，想知道投入在哪里没有回报。

投效分析直接读取打开的表格，说明每一列的用途，并把答案写成原生的工作表、表格和图表。运行之前不会写入任何内容，也绝不会覆盖您的内容。

两个问题：
• 错配分析。哪些客户投资优先级高，表现却不好？是谁、集中在哪里、代价多大、优先级得分能否区分好坏、该怎么办，逐一列出名单。
• 转化分析。哪些客户和产品能把测试变成调用和签约，哪些不能？价值分层、转化漏斗、最好的与其他的差别，以及该保留、改进和停止的名单。

特点：
• 说明随机情形下会怎样。样本少、并列、分组不均，都会在相关处指出。
• 摘要中的每个数字都能跳到它所在的单元格。方法工作表说明计算方式，下个月可用相同设置重新运行。
• 同样的方法也是单元格函数：COMPOSITE_SCORE、PERCENTILE_COHORT、VALUE_TIER。
• 结果以数值写入，没有安装加载项的同事也能看到全部内容。报告可另存为 Word 文档或网页。
• 全程中英文，支持键盘和屏幕阅读器，支持浅色、深色和高对比度。

数据只留在工作簿中：没有帐户、没有服务器、不收集信息，任何请求都不携带单元格内容。没有任何额外收费。

需要 Excel 2021、Microsoft 365 或网页版 Excel。`,
    },
  },
  keywords: {
    heading: 'Search keywords',
    limit: 90,
    text: { en: 'customer success, conversion, prioritization', 'zh-CN': '客户成功, 转化率, 优先级' },
  },
};

/** What the reviewer needs to try it, a function included; no account is needed. */
export const reviewerNotes = `No account, license or other product is needed, and nothing has to be bought.

1. Open an empty workbook, then Home > Open Pane. The pane says what it does and offers an example for each analysis.
2. Choose "Insert an example". A sheet of ten rows is added and the pane shows which columns it recognized.
3. Choose "Check the columns", then "Run the analysis". Sheets with figures, charts and lists are added; the first is the summary.
4. Select a customer in a list: the pane explains it. More (…) > Freeze to Values replaces formulas of ours by their results.
5. A custom function: type =PERCENTILE_COHORT({1,2,3}) into a free cell. It gives 0, 0.5 and 1 in three cells beside each other.
6. =COMPOSITE_SCORE(B2:D11) over three columns of numbers of the example gives one score a row. Both have a help link.
7. More (…) > Language switches between English and Chinese.

Works in Excel on the web, Windows and Mac. Single sign-on is not used, and iPad is not offered.
`;
