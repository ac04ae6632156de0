/** The smallest valid `site.yaml`: the default in tests of whole builds. */
export const defaultSiteYaml = `title: Papers of a Test
description: A site built by a test.
language: en
address: https://papers.example.org/
sources:
  - file: listing.txt
    captured: 2026-06-30
`;

/** Seeds of a site whose only paper is hidden, so that no paper is shown. */
export const hiddenPaperSeeds = {
  'listing.txt': 'cs.CLApr 14, 2022\nOn Moss\tAda Example\nMoss is green.\n',
  'corrections.yaml': 'on-moss:\n  hide: Withdrawn by its author.\n',
};
