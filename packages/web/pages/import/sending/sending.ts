import { useSyncExternalStore } from 'react'
import { attempt, attemptJson } from '../../../client/call.ts'
import { mayPass, type Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { intake } from '../wizard/intake.ts'
import type { Chunk } from '../worker/chunks.ts'

/** Rows on their way to the server. `waits`: the network or the server is away, and it goes on by itself. */
export interface Sending {
  readonly import: string
  readonly rows: number
  readonly sent: number
  readonly rowsPerSecond: number
  readonly state: 'sending' | 'waits' | 'stopped' | 'sent'
  readonly problem?: Problem | undefined
}

let sending: Sending | undefined
const listeners = new Set<() => void>()

const tell = (part: Partial<Sending>): void => {
  if (sending) sending = { ...sending, ...part }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The rows on their way now; drawn again when they get further. */
export const useRowsOnTheirWay = (): Sending | undefined => useSyncExternalStore(listen, () => sending)

/** So many chunks on their way at the same time. */
const atOnce = 3
const pauses = [1000, 2000, 4000, 8000]

/** Stops sending: what has come stays at the server, and the rest can follow later. */
export const stopSending = (): void => {
  if (sending?.state !== 'sent') tell({ state: 'stopped' })
}

/** What has come of an import before: chunks by number, and how many rows in all. */
interface There {
  readonly chunks: readonly number[]
  readonly received: number
}

/** Goes on with an import: asks what is there, and sends the rest. */
export const sendTheRest = async (id: string, rows: number): Promise<void> => {
  const there = await attempt('GET /api/imports/:import', { params: { import: id } })
  if (there.ok) return sendRows(id, rows, there.value)
  sending = { import: id, rows, sent: 0, rowsPerSecond: 0, state: 'sending' }
  tell({ state: 'stopped', problem: there.problem })
}

/** Sends the chunks that are not there, then asks for the check. Goes on by itself after a lost network. */
export const sendRows = async (
  id: string,
  rows: number,
  there: There = { chunks: [], received: 0 },
): Promise<void> => {
  sending = { import: id, rows, sent: there.received, rowsPerSecond: 0, state: 'sending' }
  const begun = { at: performance.now(), sent: there.received }
  const done = new Set(there.chunks)
  let next = 0
  const carry = async (): Promise<void> => {
    while (sending?.import === id && (sending.state === 'sending' || sending.state === 'waits')) {
      const number = next++
      const chunk = await intake.ask('chunk', number)
      if (chunk === null) return
      if (done.has(number)) continue
      const problem = await put(id, number, chunk)
      if (problem) return tell({ state: 'stopped', problem })
      const sent = (sending?.sent ?? 0) + chunk.rows
      const seconds = (performance.now() - begun.at) / 1000
      tell({ sent, rowsPerSecond: Math.round((sent - begun.sent) / Math.max(0.1, seconds)) })
    }
  }
  // Chunks are made one after the other, and carried beside each other.
  await Promise.all(Array.from({ length: atOnce }, carry))
  if (sending?.state === 'sending') await check(id)
}

/** Sends one chunk until it has come; the same chunk again changes nothing. */
const put = async (id: string, number: number, { body }: Chunk): Promise<Problem | undefined> => {
  for (let tries = 0; ; tries++) {
    if (sending?.state === 'stopped') return sending.problem
    const params = { import: id, chunk: number }
    const sent = await attemptJson('PUT /api/imports/:import/chunks/:chunk', { params }, body)
    if (sent.ok) {
      if (sending?.state === 'waits') tell({ state: 'sending' })
      return undefined
    }
    if (!mayPass(sent.problem)) return sent.problem
    tell({ state: 'waits' })
    await new Promise((go) => setTimeout(go, pauses[Math.min(tries, pauses.length - 1)]))
  }
}

const check = async (id: string): Promise<void> => {
  const asked = await attempt('POST /api/imports/:import/check', { params: { import: id } })
  if (!asked.ok) return tell({ state: 'stopped', problem: asked.problem })
  await queries.invalidateQueries({ queryKey: ['GET /api/imports/:import'] })
  tell({ state: 'sent' })
}
