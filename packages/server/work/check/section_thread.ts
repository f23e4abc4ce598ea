import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { fileSource } from '../../outside/files/file_source.ts'
import type { SectionMessage } from './heard.ts'
import type { ThreadOrder } from './in_threads.ts'
import { sectionJudgeOf } from './section_judge.ts'
import { Turns } from './turns.ts'

/** A thread that judges sections of a file in turn with others, until there are no more. */
const port = parentPort
const [told]: ThreadOrder[] = port ? await once(port, 'message') : []
if (!port || !told) throw new Error('this is a thread, and is told what to do')
const { order, path, size, layout, sections } = told
const turns = new Turns(told.turns)
const judge = sectionJudgeOf(order, { source: fileSource(path, size), layout })
for (let at = turns.waitAndTake(); ; at = turns.waitAndTake()) {
  const section = sections[at]
  if (!section) break
  port.postMessage({ at, judged: await judge(section) } satisfies SectionMessage)
}
