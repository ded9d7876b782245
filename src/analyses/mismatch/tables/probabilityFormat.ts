/** Number format of p-values and what is made of them: four decimals, as 0.05 and 0.001 both matter. */
export const probabilityFormat = { code: '0.0000' };
