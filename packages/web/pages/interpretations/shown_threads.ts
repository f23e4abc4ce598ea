import type { ThreadLine } from './answer.ts'

const ways = ['all', 'unread', 'open', 'flagged'] as const
/** Which threads are shown. */
export type Shown = (typeof ways)[number]

/** How an address says which threads are shown. */
export const showing = {
  all: undefined,
  unread: 'olasta',
  open: 'utan-svar',
  flagged: 'att-titta-pa',
} as const

/** What an address asks for; all threads, where it does not say. */
export const shownIn = (visa: string | undefined): Shown => ways.find((way) => showing[way] === visa) ?? 'all'

const holds: Readonly<Record<Shown, (thread: ThreadLine) => boolean>> = {
  all: () => true,
  unread: ({ unread }) => unread > 0,
  open: ({ unanswered }) => unanswered > 0,
  flagged: ({ flagged }) => flagged > 0,
}

/** The threads that a choice shows. */
export const shownThreads = (threads: readonly ThreadLine[], shown: Shown): readonly ThreadLine[] =>
  threads.filter(holds[shown])

/** The choices that would show something, all first. */
export const waysToShow = (threads: readonly ThreadLine[]): readonly Shown[] =>
  ways.filter((way) => threads.some(holds[way]))
