import { attributesOf, tagsIn } from './xml_text.ts'

/** Number formats of days that a workbook need not spell out (ECMA-376 part 1, 18.8.30). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** For each cell style of a workbook, whether numbers in that style are days. */
export const dayStyles = (xml: string): readonly boolean[] => {
  const own = new Map(
    tagsIn(xml, 'numFmt').map((tag) => [tag.get('numFmtId'), isDayCode(tag.get('formatCode') ?? '')]),
  )
  const cells = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return [...cells.matchAll(/<(?:\w+:)?xf(?=[\s/>])([^>]*)>/g)].map((found) => {
    const id = attributesOf(` ${found[1]}`).get('numFmtId') ?? '0'
    return own.get(id) ?? builtIn(Number(id))
  })
}

/** A format with a year or a date is a day; texts, colours and conditions in it do not count. */
const isDayCode = (code: string): boolean => /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
