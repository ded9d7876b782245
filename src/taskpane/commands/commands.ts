/** What a command does: it brings the pane to a place, and may start something there. */
export type CommandAction =
  | { readonly kind: 'analyze'; readonly analysis: 'mismatch' | 'conversion' }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'insertFunction' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'openPane' };

export interface Command {
  /** Name under which Office calls it; also the base of its text keys. */
  readonly id: string;
  /** Base name of its pictures in assets/icons. */
  readonly icon: string;
  /** Keys on Windows and the web, and on a Mac. */
  readonly keys: { readonly default: string; readonly mac: string };
  readonly action: CommandAction;
}

/**
 * Every command, declared once: the ribbon of the manifest, the keyboard shortcuts and the pane's menu are made of it.
 * Each combination has all three modifiers, because Excel uses nearly every shorter one itself.
 */
export const commands = [
  {
    id: 'AnalyzeMismatch',
    icon: 'mismatch',
    keys: { default: 'Ctrl+Alt+Shift+M', mac: 'Command+Option+Shift+M' },
    action: { kind: 'analyze', analysis: 'mismatch' },
  },
  {
    id: 'AnalyzeConversion',
    icon: 'conversion',
    keys: { default: 'Ctrl+Alt+Shift+C', mac: 'Command+Option+Shift+C' },
    action: { kind: 'analyze', analysis: 'conversion' },
  },
  {
    id: 'Refresh',
    icon: 'refresh',
    keys: { default: 'Ctrl+Alt+Shift+R', mac: 'Command+Option+Shift+R' },
    action: { kind: 'refresh' },
  },
  {
    id: 'InsertFunction',
    icon: 'insertFunction',
    keys: { default: 'Ctrl+Alt+Shift+I', mac: 'Command+Option+Shift+I' },
    action: { kind: 'insertFunction' },
  },
  {
    id: 'FreezeToValues',
    icon: 'freeze',
    keys: { default: 'Ctrl+Alt+Shift+V', mac: 'Command+Option+Shift+V' },
    action: { kind: 'freeze' },
  },
  {
    id: 'OpenPane',
    icon: 'payoff',
    keys: { default: 'Ctrl+Alt+Shift+P', mac: 'Command+Option+Shift+P' },
    action: { kind: 'openPane' },
  },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
