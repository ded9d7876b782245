import { decodeWindows1252 } from '../../../../host/files/csv/decodeWindows1252';

describe('decodeWindows1252', () => {
  it('reads bytes 80 to 9F by the table of the encoding standard', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_byte, index) => 0x80 + index);
    expect(decodeWindows1252(bytes)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ');
  });

  it('reads all other bytes as the character of that number', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      if (byte >= 0x80 && byte <= 0x9f) continue;
      expect(decodeWindows1252(Uint8Array.of(byte))).toBe(String.fromCharCode(byte));
    }
  });

  it('reads texts longer than one call can take', () => {
    expect(decodeWindows1252(new Uint8Array(100_000).fill(0x80))).toBe('€'.repeat(100_000));
  });
});
