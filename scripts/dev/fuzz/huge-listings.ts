/** Listings that a parser with more than linear time would not finish. */
export const hugeListings: Readonly<Record<string, () => string>> = {
  '10,000 lines of names': () => 'A, B, C\n'.repeat(10_000),
  '10,000 papers with one byline': () => 'CLMay 3, 2024\nA, B, C\n'.repeat(10_000),
  'one line of 5 MB': () => 'A, B, C '.repeat(655_360),
  'a byline of 5 MB': () => `CLMay 3, 2024\n${'A, B, C '.repeat(655_360)}`,
};
