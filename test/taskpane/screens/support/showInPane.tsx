import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../../../../src/engine/recipe/types';
import { PaneProvider } from '../../../../src/taskpane/components/PaneContext';
import type { WorkbookPort } from '../../../../src/taskpane/excel/WorkbookPort';
import { createPane, type Pane } from '../../../../src/taskpane/state/Pane';

/** A pane that has no Excel behind it: for parts of screens that only show and change its state. */
export function paneWithoutExcel(locale: Locale): Pane {
  return createPane({} as WorkbookPort, locale);
}

/** Draws a part of a screen into the document of the test. */
export async function showInPane(pane: Pane, part: ReactNode): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const { locale } = pane.store.get();
  await act(async () => {
    createRoot(element).render(
      <FluentProvider theme={webLightTheme}>
        <PaneProvider
          pane={pane}
          environment={{ support: 'supported', readOnly: false, locale, dark: false }}
        >
          {part}
        </PaneProvider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return element;
}

/** Clicks the control of that name, as a screen reader calls it. */
export async function click(element: HTMLElement, name: string): Promise<void> {
  const named = [...element.querySelectorAll<HTMLElement>('button, input')].find((control) => {
    const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
    const names = [control.getAttribute('aria-label'), ...[...labels, control].map((one) => one.textContent)];
    return names.some((one) => one?.trim() === name);
  });
  if (named === undefined) throw new Error(`No control is called ${name}`);
  await act(async () => {
    named.click();
    await Promise.resolve();
  });
}
