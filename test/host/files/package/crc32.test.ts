import { crc32 } from '../../../../host/files/package/crc32';

const bytes = new TextEncoder().encode('123456789');

test('the check value of the standard is met', () => {
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('pieces give what the whole gives', () => {
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(crc32(bytes));
});
