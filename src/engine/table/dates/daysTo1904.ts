/** Days that the numbers of a workbook counted from 1904 are behind those counted from 1900. */
export const DAYS_TO_1904 = 1462;
