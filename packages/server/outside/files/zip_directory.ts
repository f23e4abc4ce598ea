/** One part of a zip file as its directory declares it; lengths in bytes. */
export interface ZipPart {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const longestComment = 65_535 + 22

/** The parts in a zip file's central directory (APPNOTE 4.3.12), `undefined` when there is none to be read. */
export const zipDirectory = (file: Buffer): readonly ZipPart[] | undefined => {
  const end = findEnd(file)
  if (end === undefined) return undefined
  const parts: ZipPart[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== partMark) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

const findEnd = (file: Buffer): number | undefined => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - longestComment); at--)
    if (file.readUInt32LE(at) === endMark) return at
  return undefined
}
