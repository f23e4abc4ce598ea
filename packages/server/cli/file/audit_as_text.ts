import { type Words, words } from '@lyhord/core/words.ts'
import type { Audit } from '../../work/protect/audit.ts'

/** The verdict of an audit in words. */
export const auditAsText = ({ pass, audited, recoverable, narrow, exposed, wrong }: Audit): Words =>
  pass
    ? words(
        `Granskningen godkänner: inget av ${audited} dolda värden kan räknas fram eller ringas in för snävt.`,
        `The audit passes: none of ${audited} hidden values can be computed or told too closely.`,
      )
    : words(
        `Granskningen underkänner: ${recoverable.length} dolda värden kan räknas fram, ${narrow.length} ringas in för snävt, ${exposed.length} små värden visas, ${wrong.length} stämmer inte.`,
        `The audit fails: ${recoverable.length} hidden values can be computed, ${narrow.length} are told too closely, ${exposed.length} small values are shown, ${wrong.length} do not agree.`,
      )
