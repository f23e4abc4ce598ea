import { canonicalJson, type Form } from '@lyhord/core'
import type { Outcome } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'

/** A form as the server has it, as far as keeping a draft goes. */
export interface Kept {
  readonly revision: number
  readonly version: number
  readonly publishedAt: string | null
  readonly content: Form
}

/** How the draft stands: `away` tries again by itself, `refused` with the next change, `conflict` waits for a choice. */
export type Standing =
  | { readonly is: 'saved' | 'unsaved' | 'sending' | 'away' }
  | { readonly is: 'conflict'; readonly theirs: Kept }
  | { readonly is: 'refused'; readonly problem: Problem }

/** A draft that is being written, and what is known of it at the server. */
export interface DraftNow {
  readonly content: Form
  readonly kept: Kept
  readonly standing: Standing
}

interface World {
  readonly put: (content: Form, revision: number) => Promise<Outcome<Kept>>
  readonly get: () => Promise<Outcome<Kept>>
  /** Calls after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void
}

/** Saves a draft a moment after each change. */
export interface Keeper {
  readonly now: () => DraftNow
  readonly onChange: (listener: () => void) => () => void
  readonly change: (content: Form) => void
  /** Saves what is unsaved at once; `true` when the server has it all. */
  readonly flush: () => Promise<boolean>
  /** After a conflict: keep what stands here, or take what stands there. */
  readonly settle: (choice: 'mine' | 'theirs') => void
  /** Saves nothing more; settles when nothing is on its way. */
  readonly stop: () => Promise<void>
  /** What the server has become by other means: published, or opened anew. */
  readonly became: (kept: Kept) => void
}

const rest = 600
const again = 4000

/** Two contents that are one; the house sets id and version itself. */
const same = (a: Form, b: Form): boolean =>
  canonicalJson({ ...a, id: '', version: 0 }) === canonicalJson({ ...b, id: '', version: 0 })

export const keeperOf = (opened: Kept, { put, get, after }: World): Keeper => {
  const listeners = new Set<() => void>()
  let now: DraftNow = { content: opened.content, kept: opened, standing: { is: 'saved' } }
  let callOff = (): void => {}
  let sending: Promise<void> | undefined

  const set = (part: Partial<DraftNow>): void => {
    now = { ...now, ...part }
    for (const listener of listeners) listener()
  }
  const later = (milliseconds: number): void => {
    callOff()
    callOff = after(milliseconds, () => void send())
  }
  const send = (): Promise<void> => {
    callOff()
    sending ??= sendOnce().finally(() => {
      sending = undefined
    })
    return sending
  }
  const sendOnce = async (): Promise<void> => {
    const { content, kept } = now
    set({ standing: { is: 'sending' } })
    const outcome = await put(content, kept.revision)
    if (outcome.ok) return saved(outcome.value, content)
    const { problem } = outcome
    if (problem.id === 'conflict') return conflict(content)
    if (problem.id !== 'no_contact') return set({ standing: { is: 'refused', problem } })
    set({ standing: { is: 'away' } })
    later(again)
  }
  const saved = (kept: Kept, content: Form): void => {
    const more = now.content !== content
    set({ kept, standing: { is: more ? 'unsaved' : 'saved' } })
    if (more) later(rest)
  }
  /** When only the reply was lost, what stands there is what stands here. */
  const conflict = async (content: Form): Promise<void> => {
    const outcome = await get()
    if (!outcome.ok) {
      set({ standing: { is: 'away' } })
      return later(again)
    }
    const theirs = outcome.value
    if (theirs.publishedAt === null && same(theirs.content, content)) return saved(theirs, content)
    set({ standing: { is: 'conflict', theirs } })
  }

  return {
    now: () => now,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (content) => {
      const waits = now.standing.is === 'conflict'
      set({ content, ...(!waits && { standing: { is: 'unsaved' } }) })
      if (!waits && !sending) later(rest)
    },
    flush: async () => {
      while (sending || now.standing.is === 'unsaved') await (sending ?? send())
      return now.standing.is === 'saved'
    },
    settle: (choice) => {
      if (now.standing.is !== 'conflict') return
      const kept = now.standing.theirs
      if (choice === 'theirs') return set({ kept, content: kept.content, standing: { is: 'saved' } })
      set({ kept, standing: { is: 'unsaved' } })
      void send()
    },
    stop: async () => {
      callOff()
      await sending
      callOff()
      set({ standing: { is: 'saved' } })
    },
    became: (kept) => {
      callOff()
      set({ kept, content: kept.content, standing: { is: 'saved' } })
    },
  }
}
