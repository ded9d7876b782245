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

/** The control of that name, as a screen reader calls it. */
export function control(element: HTMLElement, name: string): HTMLElement {
  const named = controls(element, name)[0];
  if (named === undefined) throw new Error(`No control is called ${name}`);
  return named;
}

/** All controls of that name: a slider and its number, for example. */
export function controls(element: HTMLElement, name: string): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button, input, select')].filter((each) =>
    namesOf(each).some((known) => known?.trim() === name),
  );
}

function namesOf(each: HTMLElement): readonly (string | null | undefined)[] {
  const label = each.getAttribute('aria-labelledby');
  const labels = 'labels' in each ? [...((each as HTMLInputElement).labels ?? [])] : [];
  return [
    each.getAttribute('aria-label'),
    label === null ? undefined : document.getElementById(label)?.textContent,
    ...[...labels, each].map((one) => one.textContent),
  ];
}

/** Clicks the control of that name. */
export async function click(element: HTMLElement, name: string): Promise<void> {
  await act(async () => {
    control(element, name).click();
    await Promise.resolve();
  });
}

/** Moves a slider, or types a number and leaves the field. */
export async function enter(field: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await Promise.resolve();
  });
}
