import { piecesOf, type Source } from './source.ts'
import type { ZipPart } from './zip_directory.ts'

/** A piece of an unpacked part. `packed`: how many bytes of it are read from the file so far. */
export interface UnpackedPiece {
  readonly bytes: Uint8Array
  readonly packed: number
}

/** Unpacks one part of a zip file in a stream. Throws when it is damaged or holds more than its directory declares. */
export async function* unpacked(
  source: Source,
  part: ZipPart,
): AsyncGenerator<UnpackedPiece, void, undefined> {
  const start = await dataStart(source, part)
  const read = { packed: 0 }
  const pieces = counted(piecesOf(source, start, start + part.packed), read)
  let length = 0
  for await (const bytes of part.method === 0 ? pieces : (source.inflate ?? inflated)(pieces)) {
    length += bytes.length
    if (length > part.unpacked) throw new Error('a part of the zip file is longer than declared')
    yield { bytes, packed: read.packed }
  }
  if (length < part.unpacked) throw new Error('a part of the zip file is shorter than declared')
}

/** One part of a zip file as text. */
export const unpackedText = async (source: Source, part: ZipPart): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const { bytes } of unpacked(source, part)) text += decoder.decode(bytes, { stream: true })
  return text + decoder.decode()
}

/** Where the data begin after the part's own header, whose lengths may differ from the directory's. */
const dataStart = async (source: Source, { at, method }: ZipPart): Promise<number> => {
  const bytes = await source.bytes(at, at + 30)
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30 || header.getUint32(0, true) !== 0x04034b50 || (method !== 0 && method !== 8))
    throw new Error('a part of the zip file has no header')
  return at + 30 + header.getUint16(26, true) + header.getUint16(28, true)
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  read: { packed: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    read.packed += piece.length
    yield piece
  }
}

async function* inflated(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const inflater = new DecompressionStream('deflate-raw')
  const fed = feed(pieces, inflater.writable.getWriter())
  const reader = inflater.readable.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel().catch(ignore)
    await fed
  }
}

/** What goes wrong here comes out where the stream is read. */
const feed = async (
  pieces: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
): Promise<void> => {
  try {
    for await (const piece of pieces) await writer.write(new Uint8Array(piece))
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(ignore)
  }
}

const ignore = (): void => {}
