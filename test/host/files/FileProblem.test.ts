import { FileProblem, fileProblemCodes } from '../../../host/files/FileProblem';
import { sentenceForNotice } from '../../../src/report/text/noticeText';
import { proseIn } from '../../../src/report/text/proseIn';
import { fileNotices } from '../../../src/report/text/notices/fileNotices';

test('every problem of a file has a sentence, and every sentence its problem', () => {
  expect(Object.keys(fileNotices).sort()).toEqual([...fileProblemCodes].sort());
});

test.each(fileProblemCodes)('%s is said in both languages with the name of the file', (code) => {
  const { facts } = new FileProblem(code, 'records.csv', {
    part: 'xl/styles.xml',
    cell: 'B7',
    megabytes: 3000,
    maximum: 1000,
  });
  const english = sentenceForNotice({ code, facts }, proseIn('en'));
  const chinese = sentenceForNotice({ code, facts }, proseIn('zh-CN'));
  expect(english).toMatch(/^records\.csv [^{}]*\.$/);
  expect(chinese).toMatch(/^records\.csv [^{}]*\p{Script=Han}[^{}]*。$/u);
});
