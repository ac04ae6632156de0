/** The smallest valid `site.yaml`: what a test of a whole build gets unless it brings its own. */
export const defaultSiteYaml = `title: Papers of a Test
description: A site built by a test.
language: en
address: https://papers.example.org/
sources:
  - file: listing.txt
    captured: 2026-06-30
`;
