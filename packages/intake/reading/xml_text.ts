const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML text as it is meant: entities, and Excel's own `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const plainText = (xml: string): string => {
  const text = xml.includes('&')
    ? xml.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => entity(name) ?? whole)
    : xml
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

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
