import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReportFormat } from '@lyhord/contract/resources/report_formats.ts'
import type { ReportDocument } from '../../work/report/document.ts'

/** What is to be written. */
export interface WritingOrder {
  readonly document: ReportDocument
  readonly format: ReportFormat
}

/**
 * Writes a report in a thread of its own; throws when it is told to stop. The same order gives the same bytes: a new
 * thread has new libraries, one of which numbers charts from the first that it has ever drawn.
 */
export const writeInThread = async (order: WritingOrder, stop: AbortSignal): Promise<Uint8Array> => {
  stop.throwIfAborted()
  const thread = new Worker(new URL('./report_thread.ts', import.meta.url), { workerData: order })
  try {
    const [bytes]: Uint8Array[] = await once(thread, 'message', { signal: stop })
    if (!bytes) throw new Error('the thread wrote nothing')
    return bytes
  } finally {
    await thread.terminate()
  }
}
