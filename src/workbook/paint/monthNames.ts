/** Languages of Excel that write dates with names of months in an alphabet. */
const languages = [
  ...[
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'sv',
    'da',
    'nb',
    'fi',
    'cs',
    'sk',
    'hu',
    'ro',
    'tr',
    'id',
  ],
  ...['ru', 'uk', 'bg', 'el', 'hr', 'sl', 'et', 'lv', 'lt', 'ca', 'vi', 'ms'],
];
const MONTHS = 12;

let names: readonly string[] | undefined;

/** Names of the months in lower case, also in the form that follows a day, in the languages that Excel comes in. */
export function monthNames(): readonly string[] {
  names ??= [
    ...new Set(
      languages.flatMap((language) =>
        [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const, { month: 'short' } as const]
          .map((shape) => new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }))
          .flatMap((format) =>
            Array.from({ length: MONTHS }, (_, month) => nameOf(format, new Date(Date.UTC(2026, month, 1)))),
          ),
      ),
    ),
  ];
  return names;
}

function nameOf(format: Intl.DateTimeFormat, day: Date): string {
  const month = format.formatToParts(day).find(({ type }) => type === 'month');
  return (month?.value ?? '').toLowerCase().replace(/\.$/, '');
}
