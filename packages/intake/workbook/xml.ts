/** Text as XML; what XML cannot hold is written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const xmlText = (text: string): string =>
  mustEscape.test(text)
    ? text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(unwritable, escaped)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text

const mustEscape = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_x/u
const unwritable = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Column names by place: A … Z, AA …. */
export const columnName = (place: number): string => {
  const known = names[place]
  if (known !== undefined) return known
  const made =
    place < 26
      ? String.fromCharCode(65 + place)
      : columnName(Math.floor(place / 26) - 1) + String.fromCharCode(65 + (place % 26))
  names[place] = made
  return made
}
const names: string[] = []

/** A text cut to a length that Excel accepts, by whole characters. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
