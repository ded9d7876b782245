/** Where office.js looks, beside itself, for somebody to ask whether it may trust its host. */
export const TRUSTING_PAGE_PATH = 'AgaveErrorUX/index.html';

/** Says that the person trusts the host: for previews over plain http. */
export const TRUSTING_PAGE =
  '<!doctype html><meta charset="utf-8"><script>parent.postMessage(\'{"hostUserTrusted":true}\', "*");</script>';
