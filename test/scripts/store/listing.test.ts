import { listing, reviewerNotes } from '../../../scripts/store/listing';
import { displayName } from '../../../scripts/manifest/addInTexts';

const locales = ['en', 'zh-CN'] as const;

test('every text is within what the store takes, in both languages', () => {
  for (const { heading, limit, text } of Object.values(listing))
    for (const locale of locales) {
      expect([heading, locale, text[locale].length > 5]).toEqual([heading, locale, true]);
      expect([heading, locale, text[locale].length <= limit]).toEqual([heading, locale, true]);
    }
});

test('the name begins as the manifest names the add-in', () => {
  for (const locale of locales) expect(listing.name.text[locale].startsWith(displayName[locale])).toBe(true);
});

test('the description does not repeat the summary, and says what it needs', () => {
  for (const locale of locales) {
    expect(listing.description.text[locale]).not.toContain(listing.summary.text[locale]);
    expect(listing.description.text[locale]).toContain('Excel 2021');
  }
});

test('the notes name a function that the reviewer can try', () => {
  expect(reviewerNotes).toContain('=PERCENTILE_COHORT({1,2,3})');
});
