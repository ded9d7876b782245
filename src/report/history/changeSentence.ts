import type { FigureChange, GroupChange, RunChanges } from '../../engine/history/RunChanges';
import type { Prose } from '../text/proseIn';
import { someOf } from '../text/someOf';
import type { Vocabulary } from '../text/Words';
import type { PopulationWords, RunHistory } from './HistoryContext';
import { whenText } from './whenText';

/** So many of each stand in a sentence: names of those who came in or left, figures, settings. */
export interface SentenceRoom {
  readonly names: number;
  readonly figures: number;
  readonly settings: number;
}
const ample: SentenceRoom = { names: 3, figures: Infinity, settings: Infinity };

const words = {
  nothing: {
    en: 'Since the run of {when} (UTC): the same values, the same settings, nobody moved.',
    'zh-CN': '与 {when}（UTC）的运行相比：数值相同、参数相同，无人变动。',
  },
  nobody: {
    en: 'Since the run of {when} (UTC) the values differ; nobody moved, and no figure differs beyond chance.',
    'zh-CN': '与 {when}（UTC）的运行相比，数值有变化；无人变动，也没有数字的差异超出偶然范围。',
  },
  since: {
    en: 'Since the run of {when} (UTC): {changes}.',
    'zh-CN': '与 {when}（UTC）的运行相比：{changes}。',
  },
  enteredNamed: { en: '{title} in: {names}', 'zh-CN': '进入{title}：{names}' },
  leftNamed: { en: '{title} out: {names}', 'zh-CN': '离开{title}：{names}' },
  unknown: {
    en: 'who stood where is not kept of it, so figures alone are compared',
    'zh-CN': '该次运行未保存各成员的位置，因此只比较数字',
  },
  presence: {
    en: '{appeared:count} new, {gone:count} gone',
    'zh-CN': '新增 {appeared:count} 个，消失 {gone:count} 个',
  },
  settings: { en: 'settings changed: {settings}', 'zh-CN': '更改的参数：{settings}' },
  beyond: {
    en: '{label} {before} to {after}, beyond chance',
    'zh-CN': '{label}由 {before} 变为 {after}，超出偶然范围',
  },
  moreFigures: {
    en: '{more:count} more {more:figure|figures} beyond chance',
    'zh-CN': '另有 {more:count} 个数字超出偶然范围',
  },
  moreSettings: { en: '{settings} and {more:count} more', 'zh-CN': '{settings}等，另有 {more:count} 项' },
} as const satisfies Vocabulary;

/** What changed since the run that this one is compared with, in one sentence: who first, then figures, then settings. */
export function changeSentence(
  { changes, words: analysis }: RunHistory,
  prose: Prose,
  room: SentenceRoom = ample,
): string | undefined {
  if (changes === undefined) return undefined;
  const when = whenText(changes.before.when);
  const parts = [
    ...memberParts(changes, analysis.populations, prose, room),
    ...figureParts(changes, prose, room),
    ...settingsPart(changes, analysis, prose, room),
  ];
  if (parts.length === 0)
    return prose.say(changes.sameData === true ? words.nothing : words.nobody, { when });
  return prose.say(words.since, { when, changes: parts.join(prose.grammar.semicolon) });
}

function memberParts(
  { groups }: RunChanges,
  populations: RunHistory['words']['populations'],
  prose: Prose,
  room: SentenceRoom,
): readonly string[] {
  if (groups === undefined) return [prose.say(words.unknown)];
  return groups.flatMap((group) => {
    const population = populations[group.key];
    return population === undefined ? [] : groupParts(group, population, prose, room);
  });
}

function groupParts(
  { moved, appeared, gone }: GroupChange,
  { title, inside, moved: movedWords }: PopulationWords,
  prose: Prose,
  room: SentenceRoom,
): readonly string[] {
  const entered = moved.filter(({ to }) => to === inside).map(({ name }) => name);
  const left = moved.filter(({ from }) => from === inside).map(({ name }) => name);
  const others = moved.length - entered.length - left.length;
  const named = prose.say(title);
  return [
    ...(entered.length > 0
      ? [prose.say(words.enteredNamed, { title: named, names: someOf(entered, prose, room.names) })]
      : []),
    ...(left.length > 0
      ? [prose.say(words.leftNamed, { title: named, names: someOf(left, prose, room.names) })]
      : []),
    ...(others > 0 ? [prose.say(movedWords, { count: moved.length })] : []),
    ...(appeared.length + gone.length > 0
      ? [prose.say(words.presence, { appeared: appeared.length, gone: gone.length })]
      : []),
  ];
}

function figureParts(
  { figures }: RunChanges,
  prose: Prose,
  { figures: most }: SentenceRoom,
): readonly string[] {
  const parts = figures.flatMap((figure) => beyondPart(figure, prose));
  const more = parts.length - most;
  return more > 0 ? [...parts.slice(0, most), prose.say(words.moreFigures, { more })] : parts;
}

function beyondPart({ before, after, beyondChance }: FigureChange, prose: Prose): readonly string[] {
  if (beyondChance !== 'yes' || before === undefined || after === undefined) return [];
  return [prose.say(words.beyond, { label: after.label, before: before.text, after: after.text })];
}

function settingsPart(
  { before, after }: RunChanges,
  { sayChanged }: RunHistory['words'],
  prose: Prose,
  { settings: most }: SentenceRoom,
): readonly string[] {
  const settings = sayChanged(before.recipe, after.recipe, prose);
  if (settings.length === 0) return [];
  const more = settings.length - most;
  const shown =
    more > 0 ? prose.say(words.moreSettings, { settings: settings.slice(0, most), more }) : settings;
  return [prose.say(words.settings, { settings: shown })];
}
