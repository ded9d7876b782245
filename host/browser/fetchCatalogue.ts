import { readCatalogue } from '../catalogue/readCatalogue';
import type { Catalogue } from '../catalogue/types';

/** Reads the catalogue in the page, from the debug file of office.js that the page's own server hands out. */
export async function fetchCatalogue(debugFileUrl: string): Promise<Catalogue> {
  const response = await fetch(debugFileUrl);
  if (!response.ok) throw new Error(`${debugFileUrl} answers ${response.status}.`);
  return readCatalogue(await response.text());
}
