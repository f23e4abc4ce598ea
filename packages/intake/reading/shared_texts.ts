import { plainText, withoutSections } from './xml_text.ts'

/** The texts that cells of a workbook point at by number (ECMA-376 part 1, 18.4): rich text joined, reading aids left out. */
export const sharedTexts = (xml: string): readonly string[] => {
  const texts: string[] = []
  const items = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
  for (const found of withoutSections(xml).matchAll(items)) texts.push(textOf(found[1] ?? ''))
  return texts
}

/** The text in the `t` elements of a piece of XML. */
export const textOf = (piece: string): string => {
  const xml = withoutSections(piece)
  const read = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const found of read.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += found[1]
  return plainText(text)
}
