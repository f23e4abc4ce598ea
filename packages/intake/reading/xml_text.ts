const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML text as it is meant: entities, and Excel's own `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const plainText = (xml: string): string => {
  const text = xml.includes('&')
    ? xml.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => entity(name) ?? whole)
    : xml
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
  return plain === xml ? xml : withoutNoLetters(plain)
}

/** NUL and half letters can be written as entities, but are no text. */
const withoutNoLetters = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed()

/** XML with its comments left out and its CDATA sections written as other text. */
export const withoutSections = (xml: string): string =>
  xml.includes('<!')
    ? xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string | undefined) =>
        (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      )
    : xml

const entity = (name: string): string | undefined => {
  if (!name.startsWith('#')) return named[name]
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** The attributes of an XML tag by name, without name-space prefixes. */
export const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [
      found[1] ?? '',
      plainText(found[2] ?? found[3] ?? ''),
    ]),
  )

/** The opening tags of a name in XML, whatever their name-space prefix, in order. */
export const tagsIn = (xml: string, name: string): readonly ReadonlyMap<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))].map((found) =>
    attributesOf(` ${found[1]}`),
  )
