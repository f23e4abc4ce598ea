import { crc32 } from './crc32.ts'

/** One file to be packed; its text is taken piece by piece. */
export interface ZipEntry {
  readonly name: string
  readonly text: AsyncIterable<string> | Iterable<string>
}

type Bytes = Uint8Array<ArrayBuffer>
type Field = readonly [value: number, bytes: 2 | 4]

interface Packed {
  readonly name: Bytes
  readonly at: number
  crc: number
  packed: number
  unpacked: number
}

const encoder = new TextEncoder()

/**
 * Packs files into a zip archive as a stream, constant memory, in Node and in the browser: lengths follow each file in
 * a data descriptor (APPNOTE 4.3.9). No file may pass 4 GiB.
 */
export async function* zipOf(entries: Iterable<ZipEntry>): AsyncGenerator<Bytes, void, undefined> {
  const done: Packed[] = []
  let at = 0
  for (const { name, text } of entries) {
    const entry: Packed = { name: encoder.encode(name), at, crc: 0, packed: 0, unpacked: 0 }
    for await (const bytes of partOf(entry, text)) {
      at += bytes.length
      yield bytes
    }
    done.push(entry)
  }
  const directory = done.map(directoryEntry)
  yield* directory
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  yield fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [done.length, 2],
    [done.length, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  )
}

async function* partOf(entry: Packed, text: ZipEntry['text']): AsyncGenerator<Bytes, void, undefined> {
  yield joined(fields([0x04034b50, 4], ...common(entry, false)), entry.name)
  for await (const bytes of deflated(counted(entry, text))) {
    entry.packed += bytes.length
    yield bytes
  }
  yield fields([0x08074b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.unpacked, 4])
}

async function* counted(entry: Packed, text: ZipEntry['text']): AsyncGenerator<Bytes, void, undefined> {
  for await (const piece of text) {
    const bytes = encoder.encode(piece)
    entry.crc = crc32(bytes, entry.crc)
    entry.unpacked += bytes.length
    yield bytes
  }
}

async function* deflated(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void, undefined> {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const reader = readable.getReader()
  const writing = write(pieces, writable.getWriter())
  // heard below; a fault before that must not count as unheard
  writing.catch(() => undefined)
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      yield new Uint8Array(read.value)
    await writing
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const write = async (
  pieces: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<Bytes>,
): Promise<void> => {
  try {
    for await (const piece of pieces) await writer.write(piece)
    await writer.close()
  } catch (fault) {
    await writer.abort(fault).catch(() => undefined)
    throw fault
  }
}

const firstOf1980 = 0x0021

/** What file header and directory have in common; lengths are told only in the directory. */
const common = ({ name, crc, packed, unpacked }: Packed, known: boolean): readonly Field[] => [
  [20, 2],
  [0x0808, 2],
  [8, 2],
  [0, 2],
  [firstOf1980, 2],
  [known ? crc : 0, 4],
  [known ? packed : 0, 4],
  [known ? unpacked : 0, 4],
  [name.length, 2],
  [0, 2],
]

const directoryEntry = (entry: Packed): Bytes => {
  const rest: readonly Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [entry.at, 4],
  ]
  return joined(fields([0x02014b50, 4], [20, 2], ...common(entry, true), ...rest), entry.name)
}

const fields = (...of: readonly Field[]): Bytes => {
  const bytes = new Uint8Array(of.reduce((sum, [, length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, length] of of) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}

const joined = (first: Bytes, second: Bytes): Bytes => {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}
