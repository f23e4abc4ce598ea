import type { Source } from './source.ts'
import { tagsIn } from './xml_text.ts'
import type { ZipPart } from './zip_directory.ts'
import { unpackedText } from './zip_part.ts'

/** A sheet of a workbook: its name, where its cells are, and whether people see it. */
export interface SheetPart {
  readonly name: string
  readonly part: ZipPart
  readonly hidden: boolean
}

/** What is needed of a workbook before its cells can be read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly epoch: 1900 | 1904
  readonly texts: ZipPart | undefined
  readonly styles: ZipPart | undefined
}

/** Finds the parts of a workbook (ECMA-376 part 1, 18.2); `undefined` when it has none that hold together. */
export const workbookParts = async (
  source: Source,
  parts: readonly ZipPart[],
): Promise<WorkbookParts | undefined> => {
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]))
  const main = await mainPart(source, byName)
  if (!main) return undefined
  const related = await relatedTo(source, main, byName)
  const xml = await unpackedText(source, main)
  const sheets = tagsIn(xml, 'sheet').flatMap((tag) => {
    const part = related.find((r) => r.id === tag.get('id') && r.type === 'worksheet')?.part
    return part
      ? [{ name: tag.get('name') ?? '', part, hidden: (tag.get('state') ?? 'visible') !== 'visible' }]
      : []
  })
  const old = tagsIn(xml, 'workbookPr').some((tag) => /^(1|true)$/.test(tag.get('date1904') ?? ''))
  return {
    sheets,
    epoch: old ? 1904 : 1900,
    texts: related.find((r) => r.type === 'sharedStrings')?.part,
    styles: related.find((r) => r.type === 'styles')?.part,
  }
}

type Parts = ReadonlyMap<string, ZipPart>

const mainPart = async (source: Source, parts: Parts): Promise<ZipPart | undefined> => {
  const relations = parts.get('_rels/.rels')
  const tags = relations ? tagsIn(await unpackedText(source, relations), 'Relationship') : []
  const target = tags.find((tag) => tag.get('Type')?.endsWith('/officeDocument'))?.get('Target')
  return parts.get((target ?? 'xl/workbook.xml').replace(/^\//, '').toLowerCase())
}

interface Related {
  readonly id: string
  readonly type: string
  readonly part: ZipPart
}

const relatedTo = async (source: Source, main: ZipPart, parts: Parts): Promise<readonly Related[]> => {
  const [folder, name] = [
    main.name.slice(0, main.name.lastIndexOf('/') + 1),
    main.name.split('/').at(-1) ?? '',
  ]
  const relations = parts.get(`${folder}_rels/${name}.rels`.toLowerCase())
  if (!relations) return []
  return tagsIn(await unpackedText(source, relations), 'Relationship').flatMap((tag) => {
    const part = parts.get(placeOf(folder, tag.get('Target') ?? '').toLowerCase())
    return part ? [{ id: tag.get('Id') ?? '', type: tag.get('Type')?.split('/').at(-1) ?? '', part }] : []
  })
}

const placeOf = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1)
