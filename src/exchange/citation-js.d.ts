/** The part of Citation.js that we use; its packages ship no types of their own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(name: 'bibtex', items: readonly unknown[]): string;
      format(
        name: 'bibliography',
        items: readonly unknown[],
        options: {
          readonly template: string;
          readonly lang: string;
          readonly format: 'html';
          /** Gives pairs of an item's id and its entry. */
          readonly asEntryArray: true;
        },
      ): [id: string, entry: string][];
    };
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: { add(name: string, xml: string): void; get(name: string): string };
        readonly locales: { get(name: string): string };
      };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/name' {
  export function parse(name: string): {
    family?: string;
    given?: string;
    suffix?: string;
    literal?: string;
    'dropping-particle'?: string;
    'non-dropping-particle'?: string;
  };
}

declare module 'citeproc' {
  /** A processor of the library below Citation.js; tests ask it directly. */
  class Engine {
    constructor(
      system: {
        retrieveItem(id: string): unknown;
        retrieveLocale(language: string): string;
      },
      style: string,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

declare module 'bibtex-parse' {
  /** Names of fields are in capitals. */
  export function entries(
    bibtex: string,
  ): ({ readonly key: string; readonly type: string } & Readonly<Record<string, string>>)[];
}
