import { whileAlive } from '../../../host/node/whileAlive';

const patience = { interval: 5, looks: 4 };
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('a side that never says anything is given up', async () => {
  const silence = new Promise<never>(() => undefined);
  await expect(whileAlive(silence, () => 0, 'Nothing came.', patience)).rejects.toThrow('Nothing came.');
});

test('one that falls silent after it has spoken is given up, too', async () => {
  let signs = 0;
  const speaking = setInterval(() => (signs += 1), 2);
  setTimeout(() => clearInterval(speaking), 60);
  const silence = new Promise<never>(() => undefined);
  const started = performance.now();
  await expect(whileAlive(silence, () => signs, 'Nothing came.', patience)).rejects.toThrow('Nothing came.');
  expect(performance.now() - started).toBeGreaterThan(60);
});

test('one that goes on giving signs is waited for, however long it takes', async () => {
  let signs = 0;
  const speaking = async () => {
    for (let step = 0; step < 40; step += 1) {
      await wait(3);
      signs += 1;
    }
    return 'ready';
  };
  await expect(whileAlive(speaking(), () => signs, 'Nothing came.', patience)).resolves.toBe('ready');
});

test('a process that gets no processor for many times the limit gives nobody up', async () => {
  const starved = async () => {
    // Each turn takes longer than the whole patience on the clock.
    for (let turn = 0; turn < 2; turn += 1) {
      await new Promise(setImmediate);
      keepBusy(10 * patience.interval * patience.looks);
    }
    return 'ready';
  };
  await expect(whileAlive(starved(), () => 0, 'Nothing came.', patience)).resolves.toBe('ready');
});

test('an error of the other side is its own', async () => {
  const failing = Promise.reject(new Error('No such script.'));
  await expect(whileAlive(failing, () => 0, 'Nothing came.', patience)).rejects.toThrow('No such script.');
});
