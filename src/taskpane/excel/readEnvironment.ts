import { readPreferredLocale } from './preferredLocale';
import type { Environment } from './Environment';
import { requiredSets } from './requiredSets';

/** Reads what Office tells about itself. Call it after Office.onReady. */
export function readEnvironment(host: Office.HostType | null): Environment {
  const { context } = Office;
  if (host !== Office.HostType.Excel) {
    return { support: 'noExcel', readOnly: true, locale: localeOf(navigator.language), dark: undefined };
  }
  const supported = requiredSets.every(({ name, minVersion }) =>
    context.requirements.isSetSupported(name, minVersion),
  );
  return {
    support: supported ? 'supported' : 'tooOld',
    readOnly: context.document.mode === Office.DocumentMode.ReadOnly,
    locale: readPreferredLocale() ?? localeOf(context.displayLanguage),
    // Undefined in Excel on the web, whatever the types say (office-js issue 6134).
    dark: (context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme,
  };
}

/** All kinds of Chinese read the simplified texts; every other language reads English. */
function localeOf(language: string | undefined): 'en' | 'zh-CN' {
  return language?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
