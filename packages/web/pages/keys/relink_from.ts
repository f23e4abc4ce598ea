import { type Relinking, relink } from '@lyhord/intake/keys/relink.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { FileProblem } from '@lyhord/intake/reading/problem.ts'
import { attempt } from '../../client/call.ts'
import type { Problem } from '../../client/problem.ts'
import { openBackground } from '../../parts/background/background.ts'
import type { NumbersWork } from './numbers.worker.ts'

/** Children linked, children still left under an earlier key, and the proof of each part. */
export interface Relinked {
  readonly linked: number
  readonly left: number
  readonly proofs: readonly Relinking[]
}

type Came = 'none' | { readonly refused: FileProblem } | { readonly problem: Problem } | Relinked

/** Pairs in one part, below what the server takes. */
const part = 4000

/** Reads the numbers of a file here and sends pairs of pseudonyms, part by part; a part that comes again does nothing. */
export const relinkFrom = async (file: File, old: TenantKey, next: TenantKey): Promise<Came> => {
  const background = openBackground<NumbersWork>(
    () => new Worker(new URL('./numbers.worker.ts', import.meta.url), { type: 'module' }),
  )
  const today = new Date().toISOString().slice(0, 10)
  const read = await background.ask('numbers', { file, today })
  background.end()
  if ('problem' in read) return { refused: read.problem }
  if (read.numbers.length === 0) return 'none'
  const proofs: Relinking[] = []
  const came = { linked: 0, left: 0, proofs }
  for (let at = 0; at < read.numbers.length; at += part) {
    const relinking = relink(old, next, read.numbers.slice(at, at + part))
    const { from, pairs, proof } = relinking
    const sent = await attempt('POST /api/keys/:check/pairs', {
      params: { check: next.check },
      body: { from, pairs: [...pairs], proof },
    })
    if (!sent.ok) return { problem: sent.problem }
    proofs.push(relinking)
    came.linked += sent.value.linked
    came.left = sent.value.left
  }
  return came
}
