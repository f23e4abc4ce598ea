import type { Form } from '@lyhord/core'
import { type DraftNow, type Kept, watchedDraft } from './draft_now.ts'
import { savingOf, type World } from './saving.ts'

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

export const keeperOf = (opened: Kept, world: World): Keeper => {
  const draft = watchedDraft(opened)
  const { send, sendSoon, callOff, underWay } = savingOf(draft, world)
  const is = () => draft.now().standing.is
  return {
    now: draft.now,
    onChange: draft.onChange,
    change: (content) => {
      const waits = is() === 'conflict'
      draft.set({ content, ...(!waits && { standing: { is: 'unsaved' } }) })
      if (!waits) sendSoon()
    },
    flush: async () => {
      while (underWay() || is() === 'unsaved') await (underWay() ?? send())
      return is() === 'saved'
    },
    settle: (choice) => {
      const { standing } = draft.now()
      if (standing.is !== 'conflict') return
      const kept = standing.theirs
      if (choice === 'theirs') return draft.set({ kept, content: kept.content, standing: { is: 'saved' } })
      draft.set({ kept, standing: { is: 'unsaved' } })
      void send()
    },
    stop: async () => {
      callOff()
      await underWay()
      callOff()
      draft.set({ standing: { is: 'saved' } })
    },
    became: (kept) => {
      callOff()
      draft.set({ kept, content: kept.content, standing: { is: 'saved' } })
    },
  }
}
