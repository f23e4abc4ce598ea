/** What the tag of a cell tells: where it stands, its style, its type (ECMA-376 part 1, 18.3.1.4). */
export interface CellTag {
  /** 0 for column A, -1 when not told. */
  place: number
  style: number
  type: string
}

const [quote, apostrophe, space, equals] = [34, 39, 32, 61]
const [place, style, type] = [114, 115, 116]

/** Reads the attributes that matter, never beyond `to`. Throws when one has no end. */
export const readCellTag = (xml: string, from: number, to: number): CellTag => {
  const tag: CellTag = { place: -1, style: 0, type: 'n' }
  for (let at = from; at < to; ) {
    while (xml.charCodeAt(at) <= space && at < to) at++
    let opening = at
    while (opening < to && !isQuote(xml.charCodeAt(opening))) opening++
    if (opening === to) break
    const closing = xml.indexOf(xml[opening] ?? '"', opening + 1)
    if (closing === -1 || closing >= to) throw new Error('an attribute of a cell has no end')
    const name = xml.charCodeAt(at + 1) === equals ? xml.charCodeAt(at) : 0
    if (name === place) tag.place = placeOf(xml, opening + 1)
    else if (name === style) tag.style = Number(xml.slice(opening + 1, closing))
    else if (name === type) tag.type = xml.slice(opening + 1, closing)
    at = closing + 1
  }
  return tag
}

const isQuote = (letter: number): boolean => letter === quote || letter === apostrophe

const placeOf = (xml: string, from: number): number => {
  let place = 0
  for (let at = from; at < xml.length; at++) {
    const letter = xml.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    place = place * 26 + letter - 64
  }
  return place - 1
}
