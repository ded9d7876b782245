import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums } from '../../../scripts/package/checksums';
import { onLinux } from '../../support/onSystems';

test('the digest of a file without bytes is the known one, and files stand in the order of their names', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const one = new Uint8Array();
  expect(checksums({ b: one, 'a/c': one })).toBe(`${empty}  a/c\n${empty}  b\n`);
});

onLinux('the system finds every file right, and a changed one wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-checksums-'));
  const text = new TextEncoder().encode('as packed');
  writeFileSync(join(folder, 'file.txt'), text);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums({ 'file.txt': text }));
  const check = () => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
  expect(check().toString()).toContain('file.txt: OK');
  writeFileSync(join(folder, 'file.txt'), 'as changed');
  expect(check).toThrow();
  rmSync(folder, { recursive: true });
});
