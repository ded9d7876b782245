import fc from 'fast-check';
import { XmlBytes } from '../../../../host/files/xml/XmlBytes';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('whatever is added comes back in UTF-8, in its order', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ minLength: 150, maxLength: 300 }),
    fc.constantFrom('', '<row r="1">', '客户', 'a😀b', 'é', 'x'.repeat(300_000), '客'.repeat(100_000)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const written = new XmlBytes();
      for (const added of pieces) written.add(added);
      const whole = pieces.join('');
      expect(written.length).toBe(Buffer.byteLength(whole));
      expect(text(written.take())).toBe(whole);
    }),
    { numRuns: 200 },
  );
});

test('what is taken back is gone, and what follows stands in its place', () => {
  const written = new XmlBytes();
  written.add('<row>');
  const { length } = written;
  written.add('<c/>客户');
  written.shorten(length);
  written.add('</row>');
  expect(text(written.take())).toBe('<row></row>');
});

test('a piece that was taken stays as it is when the next one is written', () => {
  const written = new XmlBytes();
  written.add('first');
  const first = written.take();
  written.add('other');
  expect([text(first), text(written.take()), text(written.take())]).toEqual(['first', 'other', '']);
});
