import { parseForeignJson, pickText } from '../foreign-json.ts';
import { readCslRecord } from './csl.ts';
import type { Lookup } from './look-up.ts';

/** Asks doi.org for the record of a DOI as CSL-JSON, whichever agency registered it. */
export const lookUpDoi = (doi: string): Lookup => ({
  index: 'doi',
  host: 'doi.org',
  path: `/${encodeURI(doi).replaceAll(/[?#]/gu, encodeURIComponent)}`,
  accept: 'application/vnd.citationstyles.csl+json',
  read: (body) => {
    const item = parseForeignJson(body);
    const record = readCslRecord(item, 'doi');
    if (record) return [record];
    return pickText(item, 'DOI') === '' ? null : [];
  },
});
