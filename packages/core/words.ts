/** The languages people read the product in. */
export type Language = 'sv' | 'en'

/** One text in every language; Swedish is written first, English is written, not translated word by word. */
export interface Words {
  readonly sv: string
  readonly en: string
}

/** Builds {@link Words}: `words('Kön', 'Sex')`. */
export const words = (sv: string, en: string): Words => ({ sv, en })
