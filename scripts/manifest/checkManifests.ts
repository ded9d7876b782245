import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManifestValidation } from 'office-addin-manifest';
import { misplacedElements } from './misplacedElements';

/** What Microsoft's tool says of the manifest in a file; for XML it asks their service, for JSON it has the schemas. */
export type AskMicrosoft = (file: string) => Promise<ManifestValidation>;

export interface ManifestCheck {
  readonly what: string;
  /** Empty where nothing is wrong. */
  readonly complaints: readonly string[];
  /** Why it could not be checked. */
  readonly notChecked?: string;
}

export interface Manifests {
  /** The text of manifest.xml. */
  readonly xml: string;
  /** The text of the unified manifest. */
  readonly unified: string;
}

/**
 * Checks both manifests: the order of the XML one's elements and the unified one against its published schema, which
 * need no network, then the XML one by Microsoft's service. Where that is out of reach, or answers without a report as it
 * does when it is down, it is said and nothing is failed.
 */
export async function checkManifests(
  { xml, unified }: Manifests,
  ask: AskMicrosoft,
): Promise<readonly ManifestCheck[]> {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-manifests-'));
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const schema = await ask(file('manifest.json', unified));
    return [
      { what: 'manifest.xml, places and order of its elements', complaints: misplacedElements(xml) },
      { what: "unified manifest, Microsoft's published schema", complaints: complaintsOf(schema) },
      await checkByService(() => ask(file('manifest.xml', xml))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkByService(askService: () => Promise<ManifestValidation>): Promise<ManifestCheck> {
  const what = "manifest.xml, Microsoft's service";
  try {
    const answer = await askService();
    if (answer.isValid || answer.report !== undefined) return { what, complaints: complaintsOf(answer) };
    const { status = '', statusText = '' } = answer;
    return { what, complaints: [], notChecked: `It answered ${status} ${statusText}, without a report.` };
  } catch (error) {
    return { what, complaints: [], notChecked: error instanceof Error ? error.message : String(error) };
  }
}

function complaintsOf({ isValid, report }: ManifestValidation): readonly string[] {
  if (isValid) return [];
  const errors = (report?.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
  return errors.length > 0 ? errors : ['refused without a reason'];
}
