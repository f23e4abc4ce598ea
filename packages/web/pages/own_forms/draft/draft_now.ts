import type { Form } from '@lyhord/core'
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

/** A draft whose changes are listened to. */
export interface WatchedDraft {
  readonly now: () => DraftNow
  readonly set: (part: Partial<DraftNow>) => void
  readonly onChange: (listener: () => void) => () => void
}

/** A draft as it was opened, saved. */
export const watchedDraft = (opened: Kept): WatchedDraft => {
  const listeners = new Set<() => void>()
  let now: DraftNow = { content: opened.content, kept: opened, standing: { is: 'saved' } }
  return {
    now: () => now,
    set: (part) => {
      now = { ...now, ...part }
      for (const listener of listeners) listener()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
