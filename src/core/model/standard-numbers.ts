/** True for an ISBN with a correct check digit (ISO 2108). */
export function isIsbn(text: string): boolean {
  const digits = listDigits(text);
  if (/^\d{9}[\dX]$/u.test(digits.join(''))) return isChecked(digits);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? 1 : 3) * Number(digit), 0);
  return /^\d{13}$/u.test(digits.join('')) && sum % 10 === 0;
}

/** True for an ISSN with a correct check digit (ISO 3297). */
export function isIssn(text: string): boolean {
  const digits = listDigits(text);
  return /^\d{7}[\dX]$/u.test(digits.join('')) && isChecked(digits);
}

/** True for an ORCID iD with a correct check digit (ISO 7064). Form: https://support.orcid.org/hc/articles/360006897674 */
export function isOrcid(text: string): boolean {
  const digits = listDigits(text);
  const sum = digits.slice(0, -1).reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return digits.length === 16 && digits.at(-1) === (check === 10 ? 'X' : String(check));
}

function listDigits(text: string): readonly string[] {
  return Array.from(text.replaceAll(/[\s-]/gu, '').toUpperCase());
}

/** The sum of the digits, weighted by their positions from the end, is divisible by 11. */
function isChecked(digits: readonly string[]): boolean {
  const sum = digits.reduce(
    (total, digit, index) => total + (digits.length - index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
  return sum % 11 === 0;
}
