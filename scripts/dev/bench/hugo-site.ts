import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The fields of a paper in `publications.json` that a Hugo site needs. */
export interface HugoPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly text: { readonly title?: string; readonly abstract?: string };
  readonly authors: readonly { readonly name: string }[];
  readonly category: { readonly name: string } | null;
  readonly date: { readonly year: number | null; readonly month: number | null; readonly day: number | null };
}

/** Writes a Hugo site with the pages that Offprint makes: papers, years, categories, authors, all papers by year, and one feed. */
export function writeHugoSite(folder: string, papers: readonly HugoPaper[]): void {
  rmSync(folder, { recursive: true, force: true });
  const files = {
    ...templates,
    ...Object.fromEntries(papers.map((paper) => [`content/papers/${paper.id}.md`, toPage(paper)])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function toPage({ title, abstract, text, authors, category, date: { year, month, day } }: HugoPaper): string {
  const date = [year ?? 1970, month ?? 1, day ?? 1].map((part) => String(part).padStart(2, '0')).join('-');
  const matter = {
    title: text.title ?? title,
    date,
    years: [String(year ?? 'undated')],
    categories: category ? [category.name] : [],
    authors: authors.map(({ name }) => name),
  };
  return `${JSON.stringify(matter, null, 1)}\n\n${text.abstract ?? abstract ?? ''}\n`;
}

const entry =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ delimit .Params.authors ", " }}, {{ .Date.Format "2006-01-02" }}</li>';

// Links are made from names, because GetTerms takes four times as long as all else with 20,000 authors.
const templates: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify({
    baseURL: 'https://example.org/',
    title: 'Papers',
    taxonomies: { author: 'authors', category: 'categories', year: 'years' },
    outputs: { home: ['HTML', 'RSS'], section: ['HTML'], taxonomy: ['HTML'], term: ['HTML'] },
    rssLimit: 50,
  }),
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ .Title }}</title>
    <meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
    <link rel="canonical" href="{{ .Permalink }}">
    <link rel="alternate" type="application/rss+xml" href="/index.xml">
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/papers/">Papers</a> <a href="/years/">Years</a> <a href="/categories/">Categories</a> <a href="/authors/">Authors</a></nav>
    <main>{{ block "main" . }}{{ end }}</main>
  </body>
</html>
`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 10 site.RegularPages }}${entry}{{ end }}</ul>{{ end }}`,
  'layouts/papers/single.html': `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>
{{ range $kind := slice "authors" "categories" "years" }}<p>{{ range index $.Params $kind }}<a href="/{{ $kind }}/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>{{ end }}
{{ .Content }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}`,
  'layouts/papers/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Pages.GroupByDate "2006" }}<h2>{{ .Key }}</h2><ul>{{ range .Pages }}${entry}{{ end }}</ul>{{ end }}{{ end }}`,
  'layouts/_default/term.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}${entry}{{ end }}</ul>{{ end }}`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}`,
};
