import { parseRunsXml, runsXml } from '../../../src/workbook/state/runsXml';
import type { RunRecord } from '../../../src/workbook/types';

const runs = [{ when: 'a "b" <c> & \'d\' ]]>' }] as unknown as RunRecord[];

describe('runsXml', () => {
  it('holds no character that means something in XML', () => {
    expect(runsXml(runs).replace(/^<runs xmlns="urn:payoff:runs">|<\/runs>$/g, '')).not.toMatch(/[<>&]/);
  });

  it.each([
    ['as it is', (xml: string) => xml],
    ['with a declaration', (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}\r\n`],
    [
      'with a prefix',
      (xml: string) => xml.replace('<runs xmlns=', '<p:runs xmlns:p=').replace('</runs', '</p:runs'),
    ],
    ['with escaped quotes', (xml: string) => xml.replace(/(?<=>[^]*)"/g, '&quot;').replace(/'/g, '&apos;')],
    ['with numbered quotes', (xml: string) => xml.replace(/(?<=>[^]*)"/g, '&#34;').replace(/'/g, '&#x27;')],
  ])('is read back %s', (_, rewritten) => {
    expect(parseRunsXml(rewritten(runsXml(runs)))).toEqual(runs);
  });

  it('gives nothing for what is damaged', () => {
    for (const xml of ['', '<runs/>', '<other>[]</other>', '<runs>{}</runs>', '<runs>[</runs>'])
      expect(parseRunsXml(xml)).toBeUndefined();
  });
});
