import type { ConditionalFormatModel, SheetModel } from '../../workbook/types';
import { readConditionalFormat, readExtensionIconSet, readSolidBars } from '../open/readConditionalFormats';
import type { WorkbookContext } from '../open/openPackage';
import type { SheetFrame } from '../open/SheetFrame';
import { applyEdits } from '../xml/editXml';
import { descendants, parseXml } from '../xml/parseXml';
import { conditionalFormatXml, x14Namespace } from './conditionalFormatXml';
import type { StyleWriter } from './StyleWriter';

const extensionUri = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/**
 * Writes the rules that are new in the model and takes away those that are no longer in it. Rules that the model cannot
 * hold, and rules that have not changed, stay as they stand.
 */
export function writeConditionalFormats(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  context: WorkbookContext,
  styles: StyleWriter,
): void {
  const wanted = new Map(sheet.conditionalFormats.map((format) => [JSON.stringify(format), format]));
  const before = original.conditionalFormats.map((format) => JSON.stringify(format));
  if (wanted.size === before.length && before.every((format) => wanted.has(format))) return;
  const { theme } = context;
  const solidBars = readSolidBars(frame);
  const removedIds = new Set<string>();
  const stays = (format: ConditionalFormatModel | undefined) =>
    format === undefined || wanted.delete(JSON.stringify(format));
  const rules = frame.sources('conditionalFormatting').filter((source) => {
    const element = parseXml(source);
    const format = readConditionalFormat(element, theme, context.styles.differential, solidBars);
    const kept = stays(format);
    if (!kept) for (const id of descendants(element, 'id')) removedIds.add(id.text.trim());
    return kept;
  });
  const extensions = readExtensionRules(frame).filter((source) => {
    const element = parseXml(source);
    const [rule] = descendants(element, 'cfRule');
    if (removedIds.has(rule?.attributes.get('id') ?? '')) return false;
    return stays(readExtensionIconSet(element));
  });
  let priority = highestPriority([...rules, ...extensions]);
  for (const format of wanted.values()) {
    priority += 1;
    const xml = conditionalFormatXml(format, priority, styles);
    if (xml.rule !== undefined) rules.push(xml.rule);
    if (xml.extension !== undefined) extensions.push(xml.extension);
  }
  frame.replace('conditionalFormatting', ...rules);
  writeExtensionRules(frame, extensions);
}

function highestPriority(sources: readonly string[]): number {
  let highest = 0;
  for (const source of sources) {
    for (const match of source.matchAll(/\spriority="(\d+)"/g)) highest = Math.max(highest, Number(match[1]));
  }
  return highest;
}

const extensionRule = /<x14:conditionalFormatting\b(?!s)[^]*?<\/x14:conditionalFormatting>/g;

function readExtensionRules(frame: SheetFrame): string[] {
  return frame.source('extLst')?.match(extensionRule) ?? [];
}

function writeExtensionRules(frame: SheetFrame, rules: readonly string[]): void {
  const source = frame.source('extLst') ?? '<extLst></extLst>';
  const root = parseXml(source);
  const present = root.children.find(
    ({ attributes }) => attributes.get('uri')?.toUpperCase() === extensionUri,
  );
  if (present === undefined && rules.length === 0) return;
  const tag =
    present === undefined
      ? `<ext xmlns:x14="${x14Namespace}" uri="${extensionUri}">`
      : source.slice(present.start, present.contentStart);
  const list = `<x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings>`;
  const { start, end } = present ?? { start: root.contentStart, end: root.contentStart };
  const text = rules.length === 0 ? '' : `${tag}${list}</ext>`;
  const extensions = applyEdits(source, [{ start, end, text }]);
  if (parseXml(extensions).children.length === 0) frame.replace('extLst');
  else frame.replace('extLst', extensions);
}
