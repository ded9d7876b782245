import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepTemporaries } from '../../cli/sweepTemporaries';
import { temporaryName } from '../../cli/temporaryName';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ended = spawnSync(process.execPath, ['--eval', '']).pid;
const nameBy = (maker: number) => temporaryName().replace(`-${process.pid}-`, `-${maker}-`);
const write = (name: string): string => {
  writeFileSync(join(folder, name), 'half');
  return name;
};

test('files of a process that has ended go', async () => {
  write(nameBy(ended));
  write(nameBy(ended));
  await sweepTemporaries(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('files of a process that runs stay, whoever runs it', async () => {
  // The first process of the system belongs to somebody else, or at least is there.
  const kept = [write(temporaryName()), write(nameBy(1))];
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

test('files of another machine, and any with another name, stay', async () => {
  const elsewhere = nameBy(ended).replace(/^\.payoff-[0-9a-f]{8}/, '.payoff-00000000');
  const kept = [
    write(elsewhere),
    write('report.part'),
    write(`a${nameBy(ended)}`),
    write(`${nameBy(ended)}.xlsx`),
  ];
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

test('what only bears such a name and is no plain file stays', async () => {
  const [link, inside] = [nameBy(ended), nameBy(ended)];
  write('precious');
  symlinkSync('precious', join(folder, link));
  mkdirSync(join(folder, inside));
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual([link, inside, 'precious'].sort());
});

test('a folder that cannot be listed is no reason to fail', async () => {
  await expect(sweepTemporaries(join(folder, 'nowhere'))).resolves.toBeUndefined();
});
