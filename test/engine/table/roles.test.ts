import { inputOf } from '../inputs';
import { normalizeHeader } from '../../../src/engine/table/headers/normalizeHeader';
import { lostTexts } from '../../../src/report/text/lostTexts';
import { roleTexts } from '../../../src/report/text/roleTexts';

describe.each(['mismatch', 'conversion'] as const)('the roles of %s', (analysis) => {
  const roles = inputOf(analysis).roles;

  it('share no header: every alias means one role', () => {
    const owner = new Map<string, string>();
    for (const { role, aliases } of roles) {
      for (const alias of [role, ...aliases]) {
        const normalized = normalizeHeader(alias);
        expect([alias, owner.get(normalized) ?? role]).toEqual([alias, role]);
        owner.set(normalized, role);
      }
    }
  });

  it('name each header once', () => {
    for (const { role, aliases, fallbacks = [] } of roles) {
      const written = [...aliases, ...fallbacks].map((alias) => alias.trim().toLowerCase());
      const twice = written.filter((alias, place) => written.indexOf(alias) !== place);
      expect([role, twice]).toEqual([role, []]);
    }
  });

  it('have at least six aliases each, some in either language', () => {
    for (const { role, aliases } of roles) {
      expect([role, aliases.length >= 6]).toEqual([role, true]);
      expect([role, aliases.some((alias) => /[一-龥]/.test(alias))]).toEqual([role, true]);
      expect([role, aliases.some((alias) => /[a-z]{3}/i.test(alias))]).toEqual([role, true]);
    }
  });

  it('have a name and a loss that people can read', () => {
    for (const { role, lost } of roles) {
      expect(Object.keys(roleTexts)).toContain(role);
      if (lost !== undefined) expect(Object.keys(lostTexts)).toContain(lost);
    }
  });

  it('know a header by the name that the report gives the role', () => {
    for (const { role, aliases } of roles) {
      const known = [role, ...aliases].map(normalizeHeader);
      const words = roleTexts[role as keyof typeof roleTexts];
      expect(known).toContain(normalizeHeader(words.en));
      expect(known).toContain(normalizeHeader(words['zh-CN']));
    }
  });
});
