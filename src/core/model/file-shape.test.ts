import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileShape, recogniseShape } from './file-shape.ts';

test.each<readonly [FileShape, string]>([
  ['blank', ' \n\t\n\u00a0'],
  ['bibtex', '% exported\n\n@article{moss2020,\n  title = {On Moss},\n}'],
  ['bibtex', '  @InProceedings (fern, title = "On Ferns")'],
  ['bibtex', '@string{jmlr = "JMLR"}\n'],
  ['ris', 'TY  - JOUR\r\nTI  - On Moss\r\nER  - \r\n'],
  ['medline', '\nPMID- 12345678\nOWN - NLM\nTI  - On moss.\n'],
  ['endnote', '%0 Journal Article\n%A Grace, Ada\n%T On Moss\n'],
  ['csl-json', '[{ "id": "a", "type": "book", "title": "On Moss" }]'],
  ['csl-json', '{"items": [{"DOI": "10.1000/a"}]}'],
  ['json', '{"papers": ["a"]}'],
  ['json', '[["a", "b"]]'],
  ['rtf', '{\\rtf1\\ansi On Moss}'],
  ['html', '<!DOCTYPE html>\n<title>Papers</title>'],
  ['html', 'My papers:\n<li>On Moss</li>'],
  ['xml', '<?xml version="1.0"?>\n<records/>'],
  ['xml', '<records>\n<record/></records>'],
  ['latex', '\\documentclass{article}\n'],
  ['latex', '\\bibitem{moss} A. Grace, On Moss, 2020.'],
  ['table', 'Title,Authors,Year\nOn Moss,Ada Grace,2020\n"Ferns, dark",Li Berg,2021\n'],
  ['table', 'title;authors;year\nOn Moss;Grace;2020'],
  ['table', 'Title\tAuthors\tYear\nOn Moss\tGrace\t2020'],
  ['references', '[1] A. Grace. On Moss. J. Moss 3 (2020).\n[2] L. Berg. On Ferns. 2021.'],
  ['references', 'Publications\n\n1. Grace A. On moss. J Moss. In press.\n2. Berg L. On ferns.\n'],
  ['references', 'Grace, A. (2020). On Moss. Journal of Moss.\n\nBerg, L. (2021a). On Ferns.\n'],
  ['references', '- Grace, A. (2020). On Moss. *Journal of Moss*.\n- Berg, L. (2021a). On Ferns. Moss Press.\n'],
  ['references', 'Grace, A., 2020, On Moss, Moss\nBerg, L., Li, B., 2021, On Ferns, Moss Press, London\n'],
  ['references', '格蕾丝. 苔藓论[J]. 苔藓学报, 2005, 12(3): 45-67. 北京: 苔藓出版社.\n'],
  [
    'references',
    '# Papers\n## Articles\n### 2021\nGrace, A. On moss in old walls. Moss.\n## Talks\n### 2020\n# Grants\n',
  ],
  ['references', '# A\n## B\n## C\n## D\n## E\n- Grace, A. (2020). On Moss. *Journal of Moss*.\n'],
  ['markdown', '# News\n## 2021\nI am now at the University of Bath.\n## 2020\nI have a garden, and moss.\n'],
  ['markdown', '# Papers\n\n- **On Moss**, with Li\n- *On Ferns*\n'],
  ['markdown', '---\ntitle: On Moss\n---\n\nMoss.'],
  ['text', 'Publications of the Moss Lab\n'],
  ['text', 'Write to me at ada@example.org, or visit the lab'],
])('the format %s is detected in %j', (shape, text) => {
  expect(recogniseShape(text)).toBe(shape);
});

test('every text has a shape, and only white space is “blank”', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(recogniseShape(text) === 'blank').toBe(text.trim() === '');
    }),
  );
});
