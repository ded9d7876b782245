const withoutExcel = 'To see the add-in without Excel: npm run preview.';

/**
 * Why Excel cannot be started with the add-in, and what to do; undefined where it can.
 *
 * @param words what stands behind `npm start` or `npm run start:web --`
 * @example obstacleToStart('web', [], 'win32') // 'Say which workbook to open: npm run start:web -- --document ADDRESS ...'
 */
export function obstacleToStart(
  where: 'desktop' | 'web',
  words: readonly string[],
  platform: NodeJS.Platform,
): string | undefined {
  if (where === 'desktop') {
    if (platform === 'win32' || platform === 'darwin') return undefined;
    return (
      `There is no Excel for ${platform} that loads add-ins. For Excel on the web: npm run start:web -- ` +
      `--document ADDRESS, with the address of a workbook in OneDrive or SharePoint. ${withoutExcel}`
    );
  }
  const place = words.findIndex((word) => word === '--document' || word.startsWith('--document='));
  const address = words[place]?.split('=').slice(1).join('=') || words[place + 1];
  if (place >= 0 && address !== undefined && URL.canParse(address)) return undefined;
  return (
    'Say which workbook to open: npm run start:web -- --document ADDRESS, with the address of a workbook in ' +
    `OneDrive or SharePoint. ${withoutExcel}`
  );
}
