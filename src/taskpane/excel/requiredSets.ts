/**
 * The oldest Excel that the add-in works in: the requirement sets of Office 2021. Both manifests ask for them, so that Office
 * offers the add-in nowhere else, and the pane asks again, for an Excel that does not look.
 */
export const requiredSets: readonly { readonly name: string; readonly minVersion: string }[] = [
  { name: 'SharedRuntime', minVersion: '1.1' },
  { name: 'ExcelApi', minVersion: '1.14' },
];
