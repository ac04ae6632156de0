/** The part of citeproc-js that is used here. https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  /** The parameters of a bibliography, including the ids of each entry's items, and the entries as HTML. */
  type Bibliography = readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];

  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): Bibliography | false;
    readonly registry: {
      readonly namereg: {
        addname: (item: string, name: object, place: number) => unknown;
        evalname: (
          item: string,
          name: object,
          place: number,
          least: number,
          form: string | undefined,
          initials: string | undefined,
        ) => number;
      };
    };
    readonly fun: { readonly flipflopper: { processTags: (blob: { readonly blobs: string }) => void } };
  }

  const CSL: {
    readonly Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
  };
  export default CSL;
}
