import fc from 'fast-check';

/** Characters with a meaning in one of the formats. */
const signs = [
  ...(
    'Grace, A.¦A. Grace¦A Grace, L Berg, ...¦ & ¦ and ¦ et al.¦(2019)¦2019¦. ¦, ¦In: ¦“¦”¦How moss grows¦Journal of Moss¦12(3)¦' +
    '45–67¦https://doi.org/10.1000/182¦arXiv:1901.01234¦[PDF](moss.pdf)¦**¦*¦_¦1. ¦[1] ¦• ¦## 2019¦---¦苔藓¦[J]¦$¦<i>¦</i>¦' +
    '<a href="x.pdf">¦</a>¦<li>¦</li>¦<ul>¦</ul>¦<p>¦<br>¦<tr>¦<td>¦<th>¦<div class=x>¦</div>¦<h2>¦</h2>¦<table>¦<!--¦-->¦<script>¦' +
    '<pre>¦<nav>¦<¦>¦&amp;¦&#¦=\'¦"¦@article{a,¦title = {¦}¦{¦TY  - JOUR¦TI  - Moss¦AU  - Grace, A¦ER  - ¦%0 Journal¦%T Moss¦' +
    'Title,Year¦"¦;¦[{"title":¦CLApr 14, 2022¦Cited by 3¦[j12]¦Ada Grace, Li Berg:¦pdf bib abs¦2023 | Journal article¦' +
    'Source: Crossref¦DOI: 10.1000/182¦Title: Moss¦Authors: Ada Grace¦Save¦Alert¦ | ¦ '
  ).split('¦'),
  ...['\ud800', '\u0000', '\\', '\t', '\n', '\n', '\n', '\n\n', '\r\n', '\u2028'],
];

/** Arbitrary texts with characters that have a meaning in some format. */
export const anySourceText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join('')),
);
