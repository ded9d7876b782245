import { analyses } from '../../analyses';
import type { Analysis } from '../../analyses/Analysis';
import type { Locale } from '../../engine/recipe/types';
import type { Words } from '../../report/text/Words';

/** What a command does: it brings the pane to a place, and may start something there. */
export type CommandAction =
  | { readonly kind: 'analyze'; readonly analysis: string }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'insertFunction' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'openPane' };

export interface Command {
  /** Name under which Office calls it. */
  readonly id: string;
  /** Base name of its pictures in assets/icons. */
  readonly icon: string;
  /** Keys on Windows and the web, and on a Mac. docs/guide.md lists what they may meet. */
  readonly keys: { readonly default: string; readonly mac: string };
  readonly action: CommandAction;
  /** At most 125 characters, the limit of the ribbon. */
  readonly label: Words;
  /** At most 250 characters. */
  readonly description: Words;
}

/**
 * Not Ctrl+Alt, which is AltGr: with it people type letters on Polish, Baltic, US-International and other keyboards. Of the
 * rest, Excel and browsers use nearly all with Ctrl, and with Alt+Shift those of N, S, I, T, B and A.
 */
function keysOf(key: string): Command['keys'] {
  return { default: `Alt+Shift+${key}`, mac: `Command+Option+Shift+${key}` };
}

/** The command that starts an analysis, by the first letter of its name. */
function commandOf({ name, command }: Analysis): Command {
  const letter = name.slice(0, 1).toUpperCase();
  return {
    id: `Analyze${letter}${name.slice(1)}`,
    icon: name,
    keys: keysOf(letter),
    action: { kind: 'analyze', analysis: name },
    ...command,
  };
}

/** Every command, declared once: the ribbon of the manifest, the keyboard shortcuts and the pane's menu are made of it. */
export const commands: readonly Command[] = [
  ...analyses.map(commandOf),
  {
    id: 'Refresh',
    icon: 'refresh',
    keys: keysOf('R'),
    action: { kind: 'refresh' },
    label: { en: 'Refresh', 'zh-CN': '刷新结果' },
    description: {
      en: 'Run the last analysis of this workbook again, with the same settings, into the same sheets.',
      'zh-CN': '用相同的设置，把本工作簿最近一次的分析重新运行到原来的工作表。',
    },
  },
  {
    id: 'InsertFunction',
    icon: 'insertFunction',
    keys: keysOf('F'),
    action: { kind: 'insertFunction' },
    label: { en: 'Insert Function', 'zh-CN': '插入函数' },
    description: {
      en: 'Build a COMPOSITE_SCORE, PERCENTILE_COHORT or VALUE_TIER formula from the cells you have selected.',
      'zh-CN': '用选中的单元格生成 COMPOSITE_SCORE、PERCENTILE_COHORT 或 VALUE_TIER 公式。',
    },
  },
  {
    id: 'FreezeToValues',
    icon: 'freeze',
    keys: keysOf('V'),
    action: { kind: 'freeze' },
    label: { en: 'Freeze to Values', 'zh-CN': '转为数值' },
    description: {
      en: 'Replace Payoff formulas by their results, so that people without the add-in see the same numbers.',
      'zh-CN': '把投效分析的公式替换成计算结果，没有安装加载项的同事也能看到同样的数字。',
    },
  },
  {
    id: 'OpenPane',
    icon: 'payoff',
    keys: keysOf('P'),
    action: { kind: 'openPane' },
    label: { en: 'Open Pane', 'zh-CN': '打开窗格' },
    description: { en: 'Open the Payoff pane beside the sheet.', 'zh-CN': '在工作表旁边打开投效分析窗格。' },
  },
];

/** What a command is called. */
export function commandLabel(id: string, locale: Locale): string {
  const command = commands.find((candidate) => candidate.id === id);
  if (command === undefined) throw new RangeError(`No command ${id}`);
  return command.label[locale];
}
