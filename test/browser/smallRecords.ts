/** A small table of test records that can be analysed, for tests that need no more. */
export const smallRecords = {
  name: 'Records',
  rows: [
    ['Customer', 'Product', 'Called', 'Signed', 'Rejected'],
    ...Array.from({ length: 60 }, (_row, index) => [
      `Customer ${(index % 12) + 1}`,
      `Product ${(index % 5) + 1}`,
      index % 7 === 0 ? 'Yes' : 'No',
      index % 14 === 0 ? 'Yes' : 'No',
      index % 3 === 0 ? 'Yes' : 'No',
    ]),
  ],
};
