import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LaidFile, Layout } from '@lyhord/intake/reading/layout.ts'
import { type Section, sectionsOf } from '@lyhord/intake/reading/section.ts'
import type { CheckOrder } from './check_order.ts'
import { Heard, type SectionMessage } from './heard.ts'
import type { JudgedRows } from './judged_rows.ts'
import { sectionJudgeOf } from './section_judge.ts'
import { Turns } from './turns.ts'

/** What a thread is told: by what it judges, and where the file is. */
export interface ThreadOrder {
  readonly order: CheckOrder
  readonly path: string
  readonly size: number
  readonly layout: Layout
  readonly sections: readonly Section[]
  readonly turns: SharedArrayBuffer
}

/** Shorter files are judged before another thread has read what it needs to know. In bytes. */
const worthThreads = 2_000_000
/** Each thread takes some 50 MB: with a third, the worst of files would take more than 300. */
const mostThreads = 2

/** How many threads besides this one are worth their while for a file of so many bytes. */
export const othersFor = (size: number): number =>
  size < worthThreads ? 0 : Math.min(mostThreads, availableParallelism()) - 1

/**
 * Judges a file on disk in this thread and so many others, which read what they need to know while the file is opened; they
 * end with their owner.
 */
export class JudgingThreads implements AsyncDisposable {
  readonly #path: string
  readonly #others: readonly Worker[]

  constructor(path: string, others: number) {
    this.#path = path
    const thread = new URL('./section_thread.ts', import.meta.url)
    this.#others = Array.from({ length: others }, () => new Worker(thread))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#others.map((thread) => thread.terminate()))
  }

  /**
   * The sections of the file, in order. Each thread takes the next one when it is done, so that none waits for another.
   * `length`: of a section, in bytes.
   */
  async *judged(
    order: CheckOrder,
    file: LaidFile,
    length?: number,
  ): AsyncGenerator<JudgedRows | undefined, void, undefined> {
    const [turns, sections] = [new Turns(), sectionsOf(file.source.size, length)]
    const heard = this.#tell(order, file, sections, turns)
    const judge = sectionJudgeOf(order, file)
    for (let at = 0; at < sections.length; at++) {
      while (!heard.has(at)) {
        const own = turns.take() ?? sections.length
        const section = sections[own]
        if (section) heard.hear({ at: own, judged: await judge(section) })
        else await heard.next()
      }
      yield heard.taken(at)
      turns.give()
    }
  }

  #tell(order: CheckOrder, file: LaidFile, sections: readonly Section[], turns: Turns): Heard {
    const { layout, source } = file
    const heard = new Heard()
    const told = { order, path: this.#path, size: source.size, layout, sections, turns: turns.shared }
    for (const thread of this.#others) {
      thread.on('message', (message: SectionMessage) => heard.hear(message))
      thread.postMessage(told satisfies ThreadOrder)
    }
    return heard
  }
}
