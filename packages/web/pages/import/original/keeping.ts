import { mostOriginalParts, originalPartSize } from '@lyhord/contract/resources/original_limits.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { useSyncExternalStore } from 'react'
import { attempt } from '../../../client/call.ts'
import { mayPass, type Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { newRecordId } from '../../recording/record_id.ts'
import { originalWork } from './original_work.ts'
import { partOf } from './parts.ts'

/** An original on its way to be kept. `waits`: the network or the server is away, and it goes on by itself. */
export interface Keeping {
  readonly import: string
  readonly state: 'keeping' | 'waits' | 'kept' | 'too_large' | 'failed'
  readonly problem?: Problem | undefined
}

let keeping: Keeping | undefined
const listeners = new Set<() => void>()

const become = (next: Keeping): void => {
  keeping = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The original on its way now; drawn again when it gets further. */
export const useOriginalOnItsWay = (): Keeping | undefined => useSyncExternalStore(listen, () => keeping)

/** Seals a file with the key, here, and has it kept with its import. The import goes on whatever comes of it. */
export const keepOriginal = async (id: string, file: File, key: TenantKey): Promise<void> => {
  become({ import: id, state: 'keeping' })
  if (file.size > mostBytes) return become({ import: id, state: 'too_large' })
  if (await isKept(id)) return become({ import: id, state: 'kept' })
  const sealed = await originalWork.ask('seal', { key, file, import: id }).catch(() => undefined)
  if (!sealed) return become({ import: id, state: 'failed' })
  const problem = await sendParts(id, sealed, key.check)
  become(problem ? { import: id, state: 'failed', problem } : { import: id, state: 'kept' })
  await queries.invalidateQueries({ queryKey: ['GET /api/imports/:import/original'] })
}

/** Somebody who goes on with an import may have had its original kept before. */
const isKept = async (id: string): Promise<boolean> => {
  const asked = await attempt('GET /api/imports/:import/original', { params: { import: id } })
  return asked.ok && asked.value.original !== null && asked.value.original.came === asked.value.original.parts
}

/** What a seal adds is far less than a part. */
const mostBytes = (mostOriginalParts - 1) * originalPartSize

const pauses = [1000, 2000, 4000, 8000]

/** Sends every part until it has come; the same part again changes nothing. */
const sendParts = async (id: string, sealed: Blob, check: string): Promise<Problem | undefined> => {
  const seal = newRecordId()
  const parts = Math.ceil(sealed.size / originalPartSize)
  for (let [part, tries] = [0, 0]; part < parts; ) {
    const sent = await attempt('PUT /api/imports/:import/original/:part', {
      params: { import: id, part },
      body: { seal, parts, check, sealed: await partOf(sealed, part) },
    })
    if (!sent.ok && !mayPass(sent.problem)) return sent.problem
    if (keeping?.import !== id) return undefined
    become({ import: id, state: sent.ok ? 'keeping' : 'waits' })
    if (sent.ok) [part, tries] = [part + 1, 0]
    else await new Promise((go) => setTimeout(go, pauses[Math.min(tries++, pauses.length - 1)]))
  }
  return undefined
}
