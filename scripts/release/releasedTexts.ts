/** The files that carry the version, as texts. */
export interface VersionedTexts {
  readonly packageJson: string;
  readonly packageLock: string;
  readonly changelog: string;
}

/**
 * The same texts for a version that is released: its number in every place, and the changes since the one before under it.
 * The manifest in the repository is made of them.
 *
 * @throws Error where nothing has changed since the version before
 */
export function releasedTexts(texts: VersionedTexts, version: string): VersionedTexts {
  const changes = /## Unreleased\n([\s\S]*?)(?=\n## |$)/.exec(texts.changelog)?.[1]?.trim() ?? '';
  if (changes === '') throw new Error('CHANGELOG.md lists no change below "Unreleased".');
  const lock = JSON.parse(texts.packageLock) as { packages: Record<string, { version: string }> };
  return {
    packageJson: asText({ ...(JSON.parse(texts.packageJson) as object), version }),
    packageLock: asText({
      ...lock,
      version,
      packages: { ...lock.packages, '': { ...lock.packages[''], version } },
    }),
    changelog: texts.changelog.replace('## Unreleased\n', `## Unreleased\n\n## ${version}\n`),
  };
}

function asText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
