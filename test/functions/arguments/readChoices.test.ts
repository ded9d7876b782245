import { readChoices } from '../../../src/functions/arguments/readChoices';

const methods = ['minmax', 'rank', 'none'] as const;

describe('readChoices', () => {
  it('minds neither case nor full width nor blanks nor hyphens', () => {
    expect(readChoices('Min-Max', 'method', methods)).toEqual(['minmax']);
    expect(readChoices('ｒａｎｋ', 'method', methods)).toEqual(['rank']);
    expect(readChoices([['RANK', ' none ']], 'method', methods)).toEqual(['rank', 'none']);
  });

  it('takes a blank cell for the default, as both kinds of Excel send it', () => {
    expect(readChoices([[null, 0, '', '0']], 'method', methods)).toEqual([
      'minmax',
      'minmax',
      'minmax',
      'minmax',
    ]);
  });

  it('knows an omitted argument', () => {
    expect(readChoices(null, 'method', methods)).toBeUndefined();
  });

  it('refuses another word and lists the known ones', () => {
    expect(() => readChoices('median', 'method', methods)).toThrow(
      expect.objectContaining({
        reason: 'choice.unknown',
        facts: { argument: 'method', text: 'median', choices: methods },
      }),
    );
  });
});
