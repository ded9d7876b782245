import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { FileProblem } from '../../../host/files/FileProblem';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { main, packageOf, sheetOf, workbookFixture } from './packages';
import { asZip64 } from './zip64';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** Every value of every sheet, or the code and the facts of the refusal. */
function outcomeOf(file: Uint8Array): unknown {
  try {
    return openWorkbook(file, 'x.xlsx').sheets.map(({ name, cells }) => {
      const area = cells.usedArea();
      if (area === undefined) return { name };
      const rows = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) =>
          cells.value(area.row + row, area.column + column),
        ),
      );
      return { name, area, rows };
    });
  } catch (error) {
    if (error instanceof FileProblem) return { code: error.code, facts: error.facts };
    throw error;
  }
}

type Encode = (xml: string) => Uint8Array;
const utf16 =
  (littleEndian: boolean, mark: boolean): Encode =>
  (xml) => {
    const text = (mark ? '\ufeff' : '') + xml;
    const bytes = Buffer.from(text, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };

/** The XML parts in another encoding, and declared to be. */
function encodedAgain(file: Uint8Array, encode: Encode, only?: string): Uint8Array {
  const parts: Zippable = unzipSync(file);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name) || (only !== undefined && name !== only)) continue;
    const text = new TextDecoder().decode(content as Uint8Array);
    const body = text.replace(/^<\?xml[^>]*\?>\s*/, '');
    parts[name] = encode(`<?xml version="1.0" encoding="UTF-16"?>\n${body}`);
  }
  return zipSync(parts);
}

const chinese = packageOf({
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>客户 😀</t></si></sst>`,
  [sheetPart]: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row>'),
});

describe('parts in UTF-16', () => {
  test.each([
    ['little endian', true],
    ['big endian', false],
  ])('all of them, %s: the same cells', (_, littleEndian) => {
    for (const file of [chinese, workbookFixture('openpyxl.xlsx')]) {
      expect(outcomeOf(encodedAgain(file, utf16(littleEndian, true)))).toEqual(outcomeOf(file));
    }
  });

  test('are saved again with the same cells', () => {
    const file = encodedAgain(chinese, utf16(true, true));
    const model = openWorkbook(file, 'x.xlsx');
    model.sheets[0]!.cells.setValue(1, 0, 'more');
    model.sheets[0]!.changed = true;
    expect(outcomeOf(saveWorkbook(model))).toMatchObject([
      {
        rows: [
          ['客户 😀', 2.5],
          ['more', ''],
        ],
      },
    ]);
  });

  test.each(['[Content_Types].xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', sheetPart])(
    'without the mark that says so, or cut within a character, %s is refused by its name',
    (part) => {
      const unmarked = encodedAgain(chinese, utf16(true, false), part);
      const cut = encodedAgain(chinese, (xml) => utf16(true, true)(xml).subarray(0, -1), part);
      for (const file of [unmarked, cut]) {
        expect(outcomeOf(file)).toMatchObject({ code: 'brokenPart', facts: { part } });
      }
    },
  );
});

describe('an archive in 64 bits', () => {
  const fixtures = ['openpyxl.xlsx'].map(workbookFixture);

  test('is read as the same archive in 32 bits', () => {
    for (const file of [...fixtures, chinese]) {
      expect(outcomeOf(asZip64(file))).toEqual(outcomeOf(file));
    }
  });

  test.each([
    ['whose directory is said to start elsewhere', { directoryStart: 1n }],
    ['with more entries than it has', { entries: 1_000n }],
    ['with fewer entries than it has', { entries: 1n }],
    ['with as many entries as 64 bits can count', { entries: 2n ** 64n - 1n }],
    ['whose second directory is said to stand behind its end', { end: 2n ** 62n }],
  ])('%s is refused as damaged', (_, lie) => {
    expect(outcomeOf(asZip64(chinese, lie))).toMatchObject({ code: 'brokenArchive' });
  });

  test.each([
    ['larger than a workbook may be', 2n ** 40n],
    ['of more bytes than a number can count', 2n ** 64n - 1n],
  ])('with a part that is said to be %s is refused, and nothing of it unfolded', (_, size) => {
    expect(outcomeOf(asZip64(chinese, { sizeOfFirst: size }))).toHaveProperty('code');
  });
});

describe('a document type, which a workbook never has, is refused wherever it stands', () => {
  const secret = pathToFileURL(join(__dirname, '..', '..', 'fixtures', 'make_fixtures.py')).href;
  const types = {
    'an external entity': `<!DOCTYPE x [<!ENTITY leak SYSTEM "${secret}">]>`,
    'an external document type': `<!DOCTYPE x SYSTEM "${secret}">`,
    'a parameter entity': `<!DOCTYPE x [<!ENTITY % leak SYSTEM "${secret}"> %leak;]>`,
    'entities that multiply': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY leak "&b;&b;">]>`,
  };
  const readingText = sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const parts = unzipSync(packageOf({ [sheetPart]: readingText }));
  const places = Object.keys(parts);

  test.each(Object.entries(types))('%s', (_, type) => {
    for (const part of places) {
      const xml = new TextDecoder().decode(parts[part]);
      const leaking = xml.replace('first', '&leak;');
      const file = packageOf({ [sheetPart]: readingText, [part]: `<?xml version="1.0"?>${type}${leaking}` });
      expect([part, outcomeOf(file)]).toMatchObject([part, { code: 'brokenPart', facts: { part } }]);
    }
  });

  test('an entity that nobody declared is refused as well', () => {
    const part = 'xl/sharedStrings.xml';
    const parts = { [sheetPart]: readingText, [part]: `<sst xmlns="${main}"><si><t>&leak;</t></si></sst>` };
    expect(outcomeOf(packageOf(parts))).toMatchObject({ code: 'brokenPart', facts: { part } });
  });
});

describe('markup in which a text could stand that is none is refused', () => {
  const cell = (content: string, type = '') =>
    packageOf({ [sheetPart]: sheetOf(`<row r="1"><c r="A1"${type}>${content}</c></row>`) });
  const inline = (content: string) => cell(`<is>${content}</is>`, ' t="inlineStr"');
  const shared = (content: string) =>
    packageOf({
      [sheetPart]: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${content}</sst>`,
    });

  test.each([
    ['a value that is commented out', cell('<!-- <v>1</v> --><v>2</v>'), 'brokenCell'],
    ['a text that is commented out', inline('<!-- <t>a</t> --><t>b</t>'), 'brokenCell'],
    ['a text that a comment cuts', inline('<t>a<!-- -->b</t>'), 'brokenCell'],
    ['a text that an instruction cuts', inline('<t>a<?b?>c</t>'), 'brokenCell'],
    ['a shared text that a comment cuts', shared('<si><t>a<!-- -->b</t></si>'), 'brokenPart'],
    [
      'a shared text that is commented out',
      shared('<!-- <si><t>a</t></si> --><si><t>b</t></si>'),
      'brokenPart',
    ],
  ])('%s', (_, file, code) => {
    expect(outcomeOf(file)).toMatchObject({ code });
  });

  test('a comment between shared texts says nothing', () => {
    const file = shared('<!-- two texts --><si><t>a</t></si><!-- --><si><t>b</t></si>');
    expect(outcomeOf(file)).toMatchObject([{ rows: [['a']] }]);
  });
});
