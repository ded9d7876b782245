import type { Locale } from '../../../src/engine/recipe/types';
import { fillTemplate } from '../../../src/report/text/fillTemplate';
import { commands } from '../../../src/taskpane/commands/commands';
import type { ReadSoFar } from './files/readTextTable';
import { pageText, type PageTexts } from './pageText';

/** Elements that say the text of their own name. */
const named = [
  ...(['title', 'subtitle', 'undo', 'redo', 'records', 'customers', 'open', 'download'] as const),
  ...(['drop', 'cancel'] as const),
];

/** Everything around the cells: toolbar, ribbon, formula bar, tabs and the frame of the pane. */
export class PageFrame {
  readonly grid = byId('grid');
  readonly tabs = byId('tabs');
  readonly cell = byId('cell');
  readonly content = byId('content');
  readonly pane = byId('pane') as HTMLIFrameElement;
  onSample: (name: 'records' | 'customers') => void = () => undefined;
  onFile: (file: File) => void = () => undefined;
  onDownload: () => void = () => undefined;
  onLocale: (locale: Locale) => void = () => undefined;
  onCommand: (id: string) => void = () => undefined;
  onUndo: () => void = () => undefined;
  onRedo: () => void = () => undefined;
  onCancel: () => void = () => undefined;

  constructor() {
    const file = byId('file') as HTMLInputElement;
    const locale = byId('locale') as HTMLSelectElement;
    byId('records').addEventListener('click', () => this.onSample('records'));
    byId('customers').addEventListener('click', () => this.onSample('customers'));
    byId('open').addEventListener('click', () => file.click());
    byId('download').addEventListener('click', () => this.onDownload());
    byId('undo').addEventListener('click', () => this.onUndo());
    byId('redo').addEventListener('click', () => this.onRedo());
    byId('cancel').addEventListener('click', () => this.onCancel());
    locale.addEventListener('change', () => this.onLocale(locale.value === 'zh-CN' ? 'zh-CN' : 'en'));
    file.addEventListener('change', () => {
      if (file.files?.[0]) this.onFile(file.files[0]);
      file.value = '';
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.files[0];
      if (dropped !== undefined) this.onFile(dropped);
    });
  }

  /** A sentence for the person, '' for none. */
  say(sentence: string): void {
    byId('message').textContent = sentence;
  }

  /** What can be undone and done again. */
  showSteps({ canUndo, canRedo }: { readonly canUndo: boolean; readonly canRedo: boolean }): void {
    (byId('undo') as HTMLButtonElement).disabled = !canUndo;
    (byId('redo') as HTMLButtonElement).disabled = !canRedo;
  }

  /** How far the reading of a file has come, with a button that ends it. */
  showReading(file: string, { rows, of }: ReadSoFar, locale: Locale): void {
    const progress = byId('read') as HTMLProgressElement;
    const words = of === undefined ? pageText.reading : pageText.taking;
    byId('readSoFar').textContent = fillTemplate(locale, words[locale], { file, rows, all: of ?? rows });
    if (of === undefined) progress.removeAttribute('value');
    else progress.value = rows / of;
    byId('reading').hidden = false;
  }

  endReading(): void {
    byId('reading').hidden = true;
  }

  setText(texts: PageTexts, locale: Locale): void {
    document.documentElement.lang = locale;
    document.title = texts.title;
    (byId('locale') as HTMLSelectElement).value = locale;
    for (const id of named) {
      byId(id).textContent = texts[id];
    }
    const labels = {
      locale: 'language',
      grid: 'grid',
      tabs: 'sheets',
      ribbon: 'ribbon',
      cell: 'cell',
    } as const;
    for (const [id, key] of Object.entries(labels)) byId(id).setAttribute('aria-label', texts[key]);
    this.content.setAttribute('aria-label', texts.content);
    this.pane.title = texts.pane;
    byId('ribbon').replaceChildren(
      ...commands.map(({ id, icon, label, description }) => {
        const button = document.createElement('button');
        const picture = document.createElement('img');
        button.type = 'button';
        picture.src = `/assets/icons/${icon}-32.png`;
        picture.alt = '';
        button.title = description[locale];
        button.append(picture, label[locale]);
        button.addEventListener('click', () => this.onCommand(id));
        return button;
      }),
    );
  }
}

export function drawFrame(texts: PageTexts): PageFrame {
  document.title = texts.title;
  return new PageFrame();
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}"`);
  return found;
}
