import type { Source } from './source.ts'

/** One part of a zip file as its directory declares it; lengths in bytes, `at`: where its own header begins. */
export interface ZipPart {
  readonly name: string
  readonly at: number
  readonly method: number
  readonly packed: number
  readonly unpacked: number
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const longestEnd = 65_535 + 22
const longestDirectory = 1 << 24

/** The parts in a zip file's central directory (APPNOTE 4.3.12), `undefined` when there is none to be read. */
export const zipDirectory = async (source: Source): Promise<readonly ZipPart[] | undefined> => {
  const tail = await viewOf(source, Math.max(0, source.size - longestEnd), source.size)
  const end = findEnd(tail)
  if (end === undefined) return undefined
  const [count, length, at] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ]
  if (length > longestDirectory || at + length > source.size) return undefined
  return partsIn(await viewOf(source, at, at + length), count)
}

const viewOf = async (source: Source, start: number, end: number): Promise<DataView> => {
  const bytes = await source.bytes(start, end)
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const findEnd = (tail: DataView): number | undefined => {
  for (let at = tail.byteLength - 22; at >= 0; at--) if (tail.getUint32(at, true) === endMark) return at
  return undefined
}

const partsIn = (directory: DataView, count: number): readonly ZipPart[] | undefined => {
  const parts: ZipPart[] = []
  for (let at = 0; parts.length < count; ) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== partMark) return undefined
    const nameLength = directory.getUint16(at + 28, true)
    if (at + 46 + nameLength > directory.byteLength) return undefined
    parts.push({
      name: new TextDecoder().decode(
        new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
      ),
      at: directory.getUint32(at + 42, true),
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      unpacked: directory.getUint32(at + 24, true),
    })
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
  }
  return parts
}
