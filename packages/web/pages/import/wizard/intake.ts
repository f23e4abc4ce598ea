import { openBackground } from '../../../parts/background/background.ts'
import type { IntakeWork } from '../worker/work.ts'

/** The worker that has the file, one in each tab. */
export const intake = openBackground<IntakeWork>(
  () => new Worker(new URL('../worker/intake.worker.ts', import.meta.url), { type: 'module' }),
)
