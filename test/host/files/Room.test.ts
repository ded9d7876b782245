import { bytesOfCharacters, Room, RoomError } from '../../../host/files/Room';

test('what is taken adds up, and the limit is told in megabytes', () => {
  const room = new Room(2_000_000);
  room.take(1_500_000);
  room.take(500_000);
  expect(() => room.take(1)).toThrow(new RoomError(2));
});

test('a text takes its characters, twice where one is beyond ISO 8859-1, and an object around them', () => {
  expect([bytesOfCharacters('naïve'), bytesOfCharacters('客户 1')]).toEqual([5, 8]);
  const taken = (text: string): number => {
    for (let most = 0; ; most += 1) {
      try {
        new Room(most).takeText(text);
        return most;
      } catch {
        continue;
      }
    }
  };
  expect(taken('客户 1') - taken('')).toBe(8);
});
