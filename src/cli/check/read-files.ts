import { resolve } from 'node:path';
import type { Site, Source } from '../../core/settings/site-schema.ts';
import { readLooseFiles, type ReadOptions, readSeeds, type ResolvedSeeds } from '../../seeds/read-seeds.ts';

/**
 * Reads the named files, whose paths are relative to `here`. For sources of the site, the whole site is read, and only their results are
 * returned. Other files are read separately, as if captured on the same day as the latest source.
 */
export function readFiles(
  files: readonly string[],
  here: string,
  { folder, site, settings }: { readonly folder: string; readonly site: Site } & Pick<ReadOptions, 'settings'>,
): ResolvedSeeds {
  const readSite = () => selectSources(readSeeds(folder, site, settings && { settings }), own, site);
  const isOfSite = ({ file }: Source) => files.some((name) => resolve(here, name) === resolve(folder, file));
  const own = site.sources.filter(isOfSite);
  const paths = new Set(own.map(({ file }) => resolve(folder, file)));
  const loose = files.filter((name) => !paths.has(resolve(here, name)));
  if (loose.length === 0) return readSite();

  const captured = site.sources.flatMap((source) => source.captured ?? []);
  const latest = captured.toSorted((a, b) => (a < b ? 1 : -1))[0];
  const others = readLooseFiles(here, { ...site, sources: loose.map((file) => ({ file, captured: latest })) });
  return own.length === 0 ? others : joinReadings(readSite(), others);
}

/** Removes the results of other sources of the site. */
function selectSources(reading: ResolvedSeeds, own: readonly Source[], site: Site): ResolvedSeeds {
  const names = new Set(own.map(({ file }) => file));
  const others = new Set(site.sources.map(({ file }) => file).filter((file) => !names.has(file)));
  return {
    ...reading,
    sources: reading.sources.filter(({ source }) => names.has(source.file)),
    publications: reading.publications.filter(({ source }) => names.has(source.file)),
    placed: reading.placed.filter(({ source }) => names.has(source.file)),
    diagnostics: reading.diagnostics.filter(({ position }) => !position || !others.has(position.file)),
  };
}

/** Joins two readings. */
function joinReadings(one: ResolvedSeeds, other: ResolvedSeeds): ResolvedSeeds {
  return {
    ...one,
    sources: [...one.sources, ...other.sources],
    publications: [...one.publications, ...other.publications],
    placed: [...one.placed, ...other.placed],
    diagnostics: [...one.diagnostics, ...other.diagnostics],
  };
}
