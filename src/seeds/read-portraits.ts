import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import type { LocateSetting } from '../core/settings/read-settings.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { photoBox, portraitBox } from '../images/portrait-size.ts';
import { type PicturePlaces, readPictures } from './read-pictures.ts';

/** The resized portraits of a site. */
export interface Portraits {
  /** The owner's; null if the settings name none, or it cannot be read. */
  readonly portrait: Uint8Array | null;
  /** Those of members, by the path in the settings. */
  readonly photos: Readonly<Record<string, Uint8Array>>;
}

/** Reads the portraits that the settings name, and crops them to the size that pages show. */
export function readPortraits(
  { profile, people }: Pick<Site, 'profile' | 'people'>,
  places: PicturePlaces,
  locate: LocateSetting,
): Portraits & { readonly diagnostics: readonly Diagnostic[] } {
  const read = (named: readonly NamedFile[], { width, height }: typeof portraitBox | typeof photoBox) => {
    const size = { width: width * 2, height: height * 2, fit: 'cover' } as const;
    const { pictures, faults } = readPictures(new Set(named.map(({ path }) => path)), size, places);
    const diagnostics = named.flatMap(({ setting, path, at }) => {
      const fault = faults.get(path);
      return fault ? [createDiagnostic('portrait-unreadable', { setting, path, fault }, locate(at))] : [];
    });
    return { pictures, diagnostics };
  };
  const owner = read(nameFile('portrait', profile.portrait, ['profile']), portraitBox);
  const members = read(
    people.flatMap(({ photo }, index) => nameFile('photo', photo, ['people', index])),
    photoBox,
  );
  return {
    portrait: Object.values(owner.pictures)[0] ?? null,
    photos: members.pictures,
    diagnostics: [...owner.diagnostics, ...members.diagnostics],
  };
}

/** A file that a setting names, and the path of the setting. */
interface NamedFile {
  readonly setting: 'portrait' | 'photo';
  readonly path: string;
  readonly at: readonly PropertyKey[];
}

const nameFile = (setting: NamedFile['setting'], path: string | undefined, parent: NamedFile['at']) =>
  path === undefined ? [] : [{ setting, path, at: [...parent, setting] }];
