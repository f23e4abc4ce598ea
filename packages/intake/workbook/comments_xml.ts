import type { Comment } from './sheet.ts'
import { columnName, xmlText } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const author = 'Lyhörd'

/** The comments of a sheet (ECMA-376 part 1, 18.7), in pieces. */
export function* commentsXml(comments: readonly Comment[]): Generator<string, void, undefined> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList>`
  for (const { column, row, text } of comments)
    yield `<comment ref="${columnName(column)}${row}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`
  yield '</commentList></comments>'
}

/** Where the comments are drawn: without this, Excel does not show them (ECMA-376 part 4, VML). */
export function* commentDrawing(comments: readonly Comment[]): Generator<string, void, undefined> {
  yield `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocksOf(comments.length)}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
  for (const [at, { column, row, text }] of comments.entries())
    yield `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;width:260pt;height:${heightOf(text)}pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  yield '</xml>'
}

/** Shapes are numbered in blocks of 1024, and every block that is used is named. */
const blocksOf = (shapes: number): string =>
  Array.from({ length: Math.floor((1024 + shapes) / 1024) }, (_, block) => block + 1).join(',')

const charactersInLine = 48
const lineHeight = 14

const heightOf = (text: string): number =>
  lineHeight *
  (1 +
    text
      .split('\n')
      .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / charactersInLine)), 0))
