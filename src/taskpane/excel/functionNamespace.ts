/** Prefix of the functions in a cell: none in production, `DEV.` with the development manifest. Set by webpack. */
export const functionNamespace: string = process.env.PAYOFF_NAMESPACE ?? '';
