import { createHash } from 'node:crypto'
import { version } from '../../version.ts'
import type { Outline } from '../comparison/compared/outline.ts'

/** A fingerprint of which releases stand behind something: they never change, so neither does what is made of them. */
export const tagOf = (...outlines: readonly Outline[]): string => {
  const behind = outlines.flatMap(({ halves }) => halves.map(({ half, release }) => `${half} ${release.id}`))
  return createHash('sha256')
    .update([version, ...behind].join('\n'))
    .digest('hex')
    .slice(0, 32)
}
