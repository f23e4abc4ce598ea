import type { KeyProblem } from '@lyhord/intake/keys/key_problem.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { originalWork } from './original_work.ts'
import { bytesOf } from './parts.ts'

type Fetched =
  | { readonly name: string; readonly file: Blob }
  | { readonly problem: Problem | KeyProblem['problem'] }

/** Fetches a sealed original, part by part, and opens it here with the key. */
export const fetchOriginal = async (id: string, parts: number, key: TenantKey): Promise<Fetched> => {
  const came: Uint8Array<ArrayBuffer>[] = []
  for (let part = 0; part < parts; part++) {
    const one = await attempt('GET /api/imports/:import/original/:part', { params: { import: id, part } })
    if (!one.ok) return { problem: one.problem }
    came.push(bytesOf(one.value.sealed))
  }
  return originalWork.ask('open', { key, sealed: new Blob(came), import: id })
}
