/** Extensions of files that a site publishes for a paper: browsers show or save them, and neither servers nor browsers run them. */
export const publishedExtensions: ReadonlySet<string> = list(
  // Texts and slides
  'pdf djvu ps eps dvi epub txt md rst rtf tex doc docx odt ppt pptx pps ppsx odp key pages xls xlsx ods numbers',
  // References and data
  'bib ris enw csl csv tsv json jsonl ndjson geojson parquet feather arrow h5 hdf5 nc npy npz mat rds rdata sav dta sqlite fasta fa pdb mol cif stl obj',
  // Pictures, sound and film
  'png jpg jpeg webp avif gif tif tiff bmp mp4 m4v webm mov ogv avi mkv mp3 m4a wav ogg oga opus flac vtt srt',
  // Archives
  'zip gz tgz bz2 xz zst tar 7z rar',
  // Code
  'ipynb py r rmd jl m nb wl sage do c h cc cpp hpp cu f f90 java kt scala rs go hs ml lean v thy agda lua sql stan bugs diff patch',
);

/** Extensions of files that a browser would run as part of the site, outside its content security policy. */
export const activeContentExtensions: ReadonlySet<string> = list(
  'html htm xhtml xht shtml svg svgz xml xsl xslt mht mhtml js mjs css wasm swf',
);

/** Extensions of other files that papers name, and that could be mistaken for a top-level domain. */
export const otherFileExtensions: ReadonlySet<string> = list('sh pl pm ai exe bat app yaml yml toml');

function list(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((line) => line.split(' ')));
}
