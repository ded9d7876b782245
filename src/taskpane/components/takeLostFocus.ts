/**
 * Takes over the focus when the element that had it went away with what was pressed: a ref for what comes in its place.
 * While the person is in the sheet nothing is taken.
 */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
