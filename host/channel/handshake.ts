const ADD_IN_ID = 'addin-1';
const CORRELATION = 'correlation-1';
const EXCEL_ON_THE_WEB = 16;
const SHARED_RUNTIME_FLAG = 1;
const CUSTOM_FUNCTIONS_FLAG = 2;
const READ_ONLY = 0;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** The JSON that office.js reads from `window.name` to find its host. */
export function windowName(facts: {
  conversationId: string;
  origin: string;
  locale: string;
  customFunctions: boolean;
}): string {
  const flags = facts.customFunctions ? SHARED_RUNTIME_FLAG + CUSTOM_FUNCTIONS_FLAG : 0;
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: `Excel$Web$16.00$${facts.locale}$${CORRELATION}$$$${flags}`,
    xdmInfo: `${facts.conversationId}|${ADD_IN_ID}|${facts.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What Excel tells the add-in about itself and the document. */
export function appContext(facts: {
  locale: string;
  readOnly: boolean;
  requirements: Readonly<Record<string, string>>;
  documentSettings: Readonly<Record<string, string>>;
}): Record<string, unknown> {
  return {
    _id: ADD_IN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: 'https://host.invalid/Book1.xlsx',
    _clientMode: facts.readOnly ? READ_ONLY : READ_WRITE,
    _settings: Object.entries(facts.documentSettings),
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: CORRELATION,
    _appInstanceId: ADD_IN_ID,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: '16.0.99999.10000',
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
    _featureGates: {},
  };
}
