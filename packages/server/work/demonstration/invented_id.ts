import { createHash } from 'node:crypto'

/** An id that is the same in every demonstration: what exists can be told from what is still to be made. */
export const inventedId = (of: string): string =>
  createHash('sha256')
    .update(`Lyhörd demonstration ${of}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
