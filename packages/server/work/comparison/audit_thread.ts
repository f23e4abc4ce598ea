import { parentPort } from 'node:worker_threads'
import { type AuditTask, judged } from './audit_release.ts'

/** A thread that audits one table after another. */
parentPort?.on('message', async (task: AuditTask) => parentPort?.postMessage(await judged(task)))
