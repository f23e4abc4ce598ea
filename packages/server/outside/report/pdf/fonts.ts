import { readFileSync } from 'node:fs'

/** The typefaces that reports are set in, shipped with the product (SIL Open Font License, beside them). */
const files = [
  'AtkinsonHyperlegibleNext_400Regular.ttf',
  'AtkinsonHyperlegibleNext_600SemiBold.ttf',
  'SourceSerif4_400Regular.ttf',
]

export const reportFonts = (): Buffer[] =>
  files.map((file) => readFileSync(new URL(`./fonts/${file}`, import.meta.url)))

/** Everything else than the signs that the two typefaces have. */
const unknown =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tab and new line are white space
  /[^\u0009\u000a\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u2009\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a0]/gu

/** A text with only signs that can be set: others become a black square, for a missing sign is a fault in PDF/UA. */
export const settable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/\p{Cf}|\p{Mn}/gu, '')
    .replace(unknown, '\u25a0')
