import { parentPort, workerData } from 'node:worker_threads'
import type { WritingOrder } from './in_a_thread.ts'
import { writeReport } from './write_report.ts'

/** The thread of its own that a file is written in, so that nobody has to wait for it. */
const { document, format }: WritingOrder = workerData
parentPort?.postMessage(await writeReport(document, format))
