import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/**
 * Is the pane to be dark? Office's own theme decides; where Office does not tell it (Excel on the web),
 * the system's preference does, also when it changes later.
 */
export function useDarkMode(officeIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeIsDark ?? systemIsDark;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
