import { describe, expect, test } from 'vitest';
import { annotateAuthors, readCitationAuthors, readNames } from './name-lists.ts';

describe('the authors of a reference', () => {
  test.each([
    ['Ada Grace and Li Berg. (2009). "On Moss." Roofs.', ['Ada Grace', 'Li Berg']],
    ['Grace, A., Berg, L. (2009). “On Moss.”', ['Grace, A.', 'Berg, L.']],
    ['Grace, A. F., & Berg, L. (2018, November). On Moss. In Roofs.', ['Grace, A. F.', 'Berg, L.']],
    ['Grace, A. (2009). On Moss.', ['Grace, A.']],
    ['A. Grace, L. Berg, and B. Chen, "On Moss," 2009.', ['A. Grace', 'L. Berg', 'B. Chen']],
    ['Ada Grace, Li Berg & Bo Chen (2009)', ['Ada Grace', 'Li Berg', 'Bo Chen']],
    ['“A. Grace and J. -Y. Le Berg, “On Moss”', ['A. Grace', 'J. -Y. Le Berg']],
    ['Grace, Ada and Berg, Li and Chen, Bo, "On Moss," in Roofs (2021).', ['Grace, Ada', 'Berg, Li', 'Chen, Bo']],
    ['Grace, Ada, and Berg, Li. "On Moss", Roofs (2025).', ['Grace, Ada', 'Berg, Li']],
    ['Grace, Ada, Li Berg, and Bo Chen. In Proceedings of Roofs. 2024.', ['Grace, Ada', 'Li Berg', 'Bo Chen']],
    ['Grace X†, Berg LM, van Dam R, 2024: On Moss. Roofs 11.', ['Grace, X.', 'Berg, L. M.', 'van Dam, R.']],
    ['Grace X†, Berg LM, 2024: On Moss. Roofs 11.', ['Grace, X.', 'Berg, L. M.']],
    ['Ada Grace, Li Berg. On Moss. Roofs 2021.', ['Ada Grace', 'Li Berg']],
    ['Ada Grace et al. 2009. On Moss.', ['Ada Grace', 'others']],
    ['Grace et al. (2018)', ['Grace', 'others']],
    ['Your Name, You. (2009). "Paper."', []],
    ['On Moss', []],
  ])('“%s” are found', (citation, authors) => {
    expect(readCitationAuthors(citation, 'On Moss')).toEqual(authors);
  });
});

describe('a list of names', () => {
  test.each([
    [['Ada Grace, Li Berg and Bo Chen'], ['Ada Grace', 'Li Berg', 'Bo Chen']],
    [
      ['Izbicki, R.', 'Lee, A.B.'],
      ['Izbicki, R.', 'Lee, A.B.'],
    ],
    [
      ['van der Berg, Anna Maria', 'Ada Grace'],
      ['van der Berg, Anna Maria', 'Ada Grace'],
    ],
    [
      ['**Hsieh NH**', 'Reisfeld B', 'Chiu WA*'],
      ['Hsieh, N. H.', 'Reisfeld, B.', 'Chiu, W. A.'],
    ],
    [
      ['Ada Grace<sup>1</sup>', 'Li Berg²', 'et al.'],
      ['Ada Grace', 'Li Berg', 'others'],
    ],
    [['Grace, Ada; Berg, Li'], ['Grace, Ada', 'Berg, Li']],
    [['Berg M., Holt S.'], ['Berg, M.', 'Holt, S.']],
    [['Berg M'], ['Berg, M.']],
    [['Berg MA, van Holt S, Wang CC'], ['Berg, M. A.', 'van Holt, S.', 'Wang, C. C.']],
    [['Петрова З, Иванов И.И.'], ['Петрова, З.', 'Иванов, И.И.']],
    [
      ['Joe Smith\\*', 'Bo Lind*'],
      ['Joe Smith', 'Bo Lind'],
    ],
    [['Ana Ruiz, Bo Lind'], ['Ana Ruiz', 'Bo Lind']],
    [['Ana Ruiz1,2, Bo Lind2 & Omer Celik'], ['Ana Ruiz', 'Bo Lind', 'Omer Celik']],
  ])('is split in %j', (written, names) => {
    expect(readNames(written)).toEqual(names);
  });
});

test.each([
  [['Joe Smith\\*', 'Ana Ruiz', 'Bo Lind*'], [], ['1=equal', '3=equal']],
  [['Joe Smith*', 'Ana Ruiz'], [], []],
  [
    ['Joe Smith', 'Ana Ruiz'],
    ['Equal contribution', 'Equal contribution, corresponding author'],
    ['1=equal', '2=equal', '2=corresponding'],
  ],
  [['Joe Smith (equal contribution)', 'Ana Ruiz ✉'], [], ['1=equal', '2=corresponding']],
])('authors %j with the notes %j get the annotations %j', (values, notes, annotations) => {
  expect(annotateAuthors(values, notes)).toEqual(annotations);
});
