/** The bytes of a file, wherever it lies: `fileSource` in Node, `blobSource` in the browser. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /** The bytes from `start` up to but not `end`; fewer where the file ends. */
  bytes(start: number, end: number): Promise<Uint8Array>
  /** Unpacks raw deflate (RFC 1951) faster than the streams that browsers and Node share, where there is a way. */
  readonly inflate?: (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
}

/** A file that a person chose in the browser, or any bytes in memory. */
export const blobSource = (blob: Blob): Source => ({
  size: blob.size,
  bytes: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
})

const pieceLength = 1 << 18

/** The bytes of a part of a file, piece by piece; the next piece is fetched while one is worked on. */
export async function* piecesOf(
  source: Source,
  start = 0,
  end = source.size,
  length = pieceLength,
): AsyncGenerator<Uint8Array, void, undefined> {
  const fetch = (at: number) => source.bytes(at, Math.min(end, at + length))
  for (let at = start, next = fetch(at); at < end; ) {
    const piece = await next
    if (piece.length === 0) return
    at += piece.length
    if (at < end) next = fetch(at)
    yield piece
  }
}
