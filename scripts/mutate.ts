import { parseArgs } from 'node:util';
import { drawMutants } from './mutate/drawMutants';
import { KillMutants } from './mutate/KillMutants';
import type { Mutant } from './mutate/mutantsOf';
import { rooms } from './mutate/rooms';

/**
 * `npm run mutate -- [--room NAME]... [--count N] [--seed N] [--seconds N] [--only FILE:LINE]...`: changes one small thing
 * at a time and asks the types and then the tests that can reach it, without a browser, the likeliest to fail first, as
 * many as fit into the seconds. Says for every room how many changes were caught, and lists the others. The sample is
 * the same for the same seed. Each mutant stands in the working copy while its tests run, so that everything made from
 * the sources is made from it; the file is put back afterwards, also when the run is stopped.
 */
async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      room: { type: 'string', multiple: true, default: Object.keys(rooms) },
      count: { type: 'string', default: '150' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '60' },
      only: { type: 'string', multiple: true },
    },
  });
  const killing = new KillMutants(Number(values.seconds));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      killing.stop();
      process.exit(1);
    });
  }
  for (const room of values.room) {
    const folders = rooms[room];
    if (folders === undefined) throw new Error(`There is no room ${room}: ${Object.keys(rooms).join(', ')}`);
    const sample = drawMutants(folders, Number(values.count), Number(values.seed), values.only);
    await killSample(room, sample, killing);
  }
  killing.stop();
}

async function killSample(room: string, sample: readonly Mutant[], killing: KillMutants): Promise<void> {
  const survivors: Mutant[] = [];
  for (const [index, mutant] of sample.entries()) {
    const killer = await killing.killerOf(mutant);
    if (killer === undefined) survivors.push(mutant);
    const ending = killer === undefined ? 'SURVIVED' : 'killed  ';
    console.log(
      `${room} ${index + 1}/${sample.length} ${ending} ${describe(mutant)}  (${killer ?? 'nobody'})`,
    );
  }
  const killed = sample.length - survivors.length;
  const share = ((100 * killed) / sample.length).toFixed(1);
  console.log(`\n${room}: ${killed} of ${sample.length} killed (${share}%)`);
  for (const survivor of survivors) console.log(`  survived: ${describe(survivor)}`);
  console.log('');
}

function describe({ file, line, original, replacement }: Mutant): string {
  return `${file}:${line}  ${original}  →  ${replacement}`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
