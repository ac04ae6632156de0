/** Small files of every kind that a site can have, to be mutated. */
export const seedFiles = {
  'papers.bib': `@string{jr = {Journal of Roofs}}
@article{moss, title = {The {H$_2$O} of Moss: {\\'E}tude \\& $\\frac{a}{b}$}, author = {van der Berg, Li and {The Moss Team} and King, Jr., Ada and others},
  journal = jr, volume = 12, pages = {17--42}, year = 2021, month = may, doi = {10.1000/182}, pdf = {files/moss.pdf}, slides = {talk.key},
  keywords = {moss, roofs}, url = {example.org/moss}, abstract = {We weigh $\\mu$g of \\emph{moss} for 100\\% of \\href{https://example.org/}{roofs}.}}
@inproceedings{fern, title = {Ferns in the Dark}, author = {Mu\\~noz, Ada}, booktitle = {Fern Days}, crossref = {days}, year = 2020, eprint = {2401.01234}}
@proceedings{days, title = {Fern Days}, editor = {Sample, Ben}, year = 2020}
`,
  'papers.ris': `TY  - CONF
AU  - Grace, Ada
AU  - toString, valueOf
TI  - Moss <i>at</i> Night
T2  - Roof Days
PY  - 2022/05/12
SP  - 1
EP  - 9
DO  - 10.1000/night
UR  - https://example.org/night
KW  - moss
ER  -
TY  - JOUR
TI  - Lichen
AU  - Berg, Li
PY  - 2019
ER  -
`,
  'papers.json': `[{"type": "article-journal", "id": "a", "title": "Spores & <i>Roofs</i>", "author": [{"family": "Grace", "given": "Ada"}, {"literal": "The Moss Team"}],
 "issued": {"date-parts": [[2021, 5, 4]]}, "container-title": "Roofs", "volume": 7, "DOI": "10.1000/spores"},
 {"type": "constructor", "title": "Untyped", "author": [{"family": "__proto__", "given": "x"}], "issued": {"raw": "2018"}}]
`,
  'listing.txt': `95.2CLApr 14, 2022Code
How Moss Finds Water\tAda Grace, Li Berg et al. · Moss Lab
Moss drinks with its $\\alpha$ leaves.
LGMay 3, 2024
Ferns in the Dark of Night\tAda Grace
Ferns need little light.
`,
  'references.txt': `## Journal articles

1. **Grace, A.**, & Berg, L. (2019). How moss finds water. *Journal of Plant Ecology*, *12*(3), 45–67. [[PDF](moss.pdf)]
2. Grace A, Berg L. Counting moss. In: Sample B (ed.) Proc. of Moss Days; 2018. p. 12-18. doi:10.1000/182

In press
Grace, A. (forthcoming, May 2027). Ferns and their walls. Springer, Bath.
`,
  'table.csv': `Title,Authors,Year,Source title,DOI
"How moss, and why","Grace, A.; Berg, L.",2019,Roofs,10.1000/182
Ferns;;x
`,
  'papers.nbib': `PMID- 12345678
TI  - How moss finds
      water
AU  - Grace A
FAU - Grace, Ada
DP  - 2019 May-Jun
JT  - Roofs
`,
  'papers.enw': `%0 Journal Article
%T How moss finds water
%A Grace, Ada
%D 2019
%J Roofs
`,
  'wos.txt': `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Grace, A
   Berg, L
TI How moss finds
   water
SO ROOFS
PY 2019
ER
EF
`,
  'scholar.txt': `Title\tCited by\tYear
How moss finds water
A Grace, L Berg, ...
Journal of Plant Ecology 12 (3), 45-67, 2019\t128\t2019
Ferns of the north
LM Berg, A Grace
Fern Days, 10-20, 2018\t7*\t2018
`,
  'site.yaml': `title: Moss Lab
description: How moss grows.
about: |
  We grow **moss**.
address: https://papers.example.org/
profile: { position: Professor, links: { Web: https://ada.example/ } }
theme: { accent: "#8b2729" }
people:
  - { name: Ada Grace, variants: [A. Grace], role: owner, orcid: 0000-0002-1825-0097 }
  - { name: Li Berg, position: Student, years: 2021- }
categories: { moss: cs.CL }
show: { related: 3, citations: [apa, ieee], pictures: false }
sources:
`,
  'permalinks.json': `{
"how-moss-finds-water": {"seen": "2022-05-01", "marks": ["title:how-moss-finds-water"], "key": "grace-berg-2022-moss"},
"ferns": {"seen": "2021-05-01", "marks": ["title:ferns"], "key": "grace-2021-ferns", "gone": "It was withdrawn."}
}
`,
  'corrections.yaml': `how-moss-finds-water:
  score: 90
  award: Best Moss
  links: { pdf: files/moss.pdf, code: https://example.org/code }
`,
  'redirects.yaml': `/publication/on-moss/: papers/
/old%20list.html: years/
/team/: authors/
`,
} as const;
