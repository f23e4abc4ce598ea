import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { crc32 } from '@lyhord/intake/workbook/crc32.ts'

export interface Part {
  readonly name: string
  readonly data: Buffer
}

/**
 * An Office document packed anew so that it depends on what is in it alone: one date for every file, names by order
 * where they were drawn at random, and that day wherever it tells when it was made; workbooks within it likewise. `day`: an ISO day. `finish`: a last
 * word on each part.
 */
export const sameBytes = (
  archive: Uint8Array,
  day: string,
  finish: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array => {
  const parts = partsOfArchive(Buffer.from(archive))
    .map((part) => ({ name: part.name, data: dated(part, day) }))
    .sort(byName)
  return packed(renamed(parts).map((part) => finished(part, finish)))
}

/** The libraries put in what is ready first. The list of contents begins with a bracket, and so stands first. */
const byName = (a: Part, b: Part): number => (a.name < b.name ? -1 : 1)

/** Put in the place of a 0, which the library for PowerPoint leaves out of the workbook behind a chart. */
export const inPlaceOfNought = 1e-9

/** The workbook behind a chart without the cells that hold no number (`<v></v>`, or one that was not one), and with every 0. */
const trueCells = (_: string, xml: string): string =>
  xml
    .replace(/<c r="[A-Z]+\d+"[^>]*><v>(NaN)?<\/v><\/c>/g, '')
    .replaceAll(`<v>${inPlaceOfNought}</v>`, '<v>0</v>')

const isXml = ({ name }: Part): boolean => /\.(xml|rels)$/.test(name)

const finished = (part: Part, finish: (name: string, xml: string) => string): Part =>
  isXml(part) ? { name: part.name, data: Buffer.from(finish(part.name, part.data.toString('utf8'))) } : part

/** Names that were drawn at random for what one part is to another, by the order in which they are met. */
const drawn = /rId(?=[a-z0-9_-]*[a-z_-])[a-z0-9_-]{12,}/g

const renamed = (parts: readonly Part[]): readonly Part[] => {
  const names = new Map<string, string>()
  const known = (name: string): string => {
    const found = names.get(name) ?? `rIdn${names.size + 1}`
    names.set(name, found)
    return found
  }
  return parts.map(({ name, data }) =>
    /\.(xml|rels)$/.test(name)
      ? { name, data: Buffer.from(data.toString('utf8').replace(drawn, known)) }
      : { name, data },
  )
}

const dated = ({ name, data }: Part, day: string): Buffer => {
  if (name.endsWith('.xlsx')) return Buffer.from(sameBytes(data, day, trueCells))
  if (!name.endsWith('docProps/core.xml')) return data
  return Buffer.from(
    data.toString('utf8').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  )
}

/** Reads the directory at the end (APPNOTE 4.3.12); archives here are small and neither encrypted nor divided. */
export const partsOfArchive = (archive: Buffer): readonly Part[] => {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = archive.readUInt32LE(end + 16)
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const [method, size, nameLength] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
    ]
    const header = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const data = archive.subarray(from, from + size)
    return { name, data: method === 8 ? inflateRawSync(data) : Buffer.from(data) }
  }).filter(({ name }) => !name.endsWith('/'))
}

const firstOf1980 = 0x0021

const packed = (parts: readonly Part[]): Uint8Array => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data } of parts) {
    const [title, deflated] = [Buffer.from(name), deflateRawSync(data)]
    const common = commonOf(title, data, deflated)
    const file = [field(0x04034b50, 4), common, field(0, 2), title, deflated]
    directory.push(
      Buffer.concat([field(0x02014b50, 4), field(20, 2), common, Buffer.alloc(12), field(at, 4), title]),
    )
    files.push(...file)
    at += file.reduce((sum, part) => sum + part.length, 0)
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  const count = field(parts.length, 2)
  const end = [
    field(0x06054b50, 4),
    Buffer.alloc(4),
    count,
    count,
    field(length, 4),
    field(at, 4),
    Buffer.alloc(2),
  ]
  return Buffer.concat([...files, ...directory, ...end])
}

/** What a file's header and its entry in the directory have in common. */
const commonOf = (name: Buffer, data: Buffer, deflated: Buffer): Buffer =>
  Buffer.concat([
    field(20, 2),
    field(0x0800, 2),
    field(8, 2),
    field(0, 2),
    field(firstOf1980, 2),
    field(crc32(new Uint8Array(data)), 4),
    field(deflated.length, 4),
    field(data.length, 4),
    field(name.length, 2),
  ])

const field = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
