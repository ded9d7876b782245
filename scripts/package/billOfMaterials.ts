import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { name } from '../../package.json';
import { npmProgram } from '../npmProgram';

const root = join(__dirname, '../..');

interface Bom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; tools?: unknown; readonly component: { name: string } };
}

/**
 * The packages that Payoff depends on, in CycloneDX, as npm tells them from package-lock.json; those that only make and
 * test it are left out. Without a number, a time and a tool of its own, the same lock file
 * gives the same bytes.
 *
 * @throws Error where npm fails
 */
export function billOfMaterials(): string {
  const [program, ...before] = npmProgram();
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const text = execFileSync(program, [...before, ...words], { cwd: root, encoding: 'utf8' });
  const bom = JSON.parse(text) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm takes the name of the folder.
  bom.metadata.component.name = name;
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
