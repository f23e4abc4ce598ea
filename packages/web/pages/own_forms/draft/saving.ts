import { canonicalJson, type Form } from '@lyhord/core'
import type { Outcome } from '../../../client/call.ts'
import type { Kept, WatchedDraft } from './draft_now.ts'

/** The server, and a clock. */
export interface World {
  readonly put: (content: Form, revision: number) => Promise<Outcome<Kept>>
  readonly get: () => Promise<Outcome<Kept>>
  /** Calls after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void
}

/** Sends a draft, one sending at a time. */
export interface Saving {
  /** Sends now, or joins what is on its way. */
  readonly send: () => Promise<void>
  /** Sends after a rest, unless something is on its way. */
  readonly sendSoon: () => void
  readonly callOff: () => void
  readonly underWay: () => Promise<void> | undefined
}

const rest = 600
const again = 4000

/** Sends a draft and says how it went; what is out of contact is tried again. */
export const savingOf = (draft: WatchedDraft, { put, get, after }: World): Saving => {
  let sending: Promise<void> | undefined
  const { later, callOff } = waiting(after, () => void send())
  const send = (): Promise<void> => {
    callOff()
    sending ??= sendOnce().finally(() => {
      sending = undefined
    })
    return sending
  }
  const sendOnce = async (): Promise<void> => {
    const { content, kept } = draft.now()
    draft.set({ standing: { is: 'sending' } })
    const outcome = await put(content, kept.revision)
    if (outcome.ok) return saved(outcome.value, content)
    const { problem } = outcome
    if (problem.id === 'conflict') return conflict(content)
    if (problem.id === 'no_contact') return away()
    draft.set({ standing: { is: 'refused', problem } })
  }
  const away = (): void => {
    draft.set({ standing: { is: 'away' } })
    later(again)
  }
  const saved = (kept: Kept, content: Form): void => {
    const more = draft.now().content !== content
    draft.set({ kept, standing: { is: more ? 'unsaved' : 'saved' } })
    if (more) later(rest)
  }
  /** When only the reply was lost, what stands there is what stands here. */
  const conflict = async (content: Form): Promise<void> => {
    const outcome = await get()
    if (!outcome.ok) return away()
    const theirs = outcome.value
    if (theirs.publishedAt === null && same(theirs.content, content)) return saved(theirs, content)
    draft.set({ standing: { is: 'conflict', theirs } })
  }
  return {
    send,
    sendSoon: () => (sending ? undefined : later(rest)),
    callOff,
    underWay: () => sending,
  }
}

/** Does something after a while; what is asked for last is what is waited for. */
const waiting = (after: World['after'], act: () => void) => {
  let off = (): void => {}
  const callOff = (): void => off()
  const later = (milliseconds: number): void => {
    off()
    off = after(milliseconds, act)
  }
  return { later, callOff }
}

/** Two contents that are one; the house sets id and version itself. */
const same = (a: Form, b: Form): boolean =>
  canonicalJson({ ...a, id: '', version: 0 }) === canonicalJson({ ...b, id: '', version: 0 })
