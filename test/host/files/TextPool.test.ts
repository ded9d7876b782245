import { Room, RoomError } from '../../../host/files/Room';
import { TextPool } from '../../../host/files/TextPool';

const rows = Array.from({ length: 60_000 }, (_, row) => row);

test('whatever is asked for comes back as the same text', () => {
  const pool = new TextPool();
  const texts = rows.flatMap((row) => [`Customer ${row}`, `Product ${row % 40}`]);
  expect(texts.filter((text, index) => pool.shared(index % 2, text) !== text)).toEqual([]);
});

test('a column in which hardly any text comes twice is forgotten, the others are remembered', () => {
  const pool = new TextPool();
  for (const row of rows) {
    pool.shared(0, `Customer ${row}`);
    pool.shared(1, `Product ${row % 40}`);
    pool.shared(2, `City ${Math.floor(row / 3)}`);
  }
  expect(pool.remembered).toBe(40 + 20_000);
});

test('no more are remembered than are worth it', () => {
  const pool = new TextPool();
  for (let row = 0; row < 250_000; row += 1) {
    pool.shared(0, `Pair ${Math.floor(row / 2)}`);
    pool.shared(1, `Other ${Math.floor(row / 2)}`);
  }
  expect(pool.remembered).toBe(200_000);
});

test('a text takes room once, where its column is remembered', () => {
  const pool = new TextPool(new Room(1_000));
  for (const row of rows) expect(pool.shared(0, `Product ${row % 4}`)).toBe(`Product ${row % 4}`);
  expect(() => rows.map((row) => pool.shared(1, `Customer ${row}`))).toThrow(RoomError);
});
