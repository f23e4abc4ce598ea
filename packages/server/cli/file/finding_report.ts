import type { FileVerdict } from '../../work/check/gathered.ts'
import type { FileFinding } from '../../work/file_finding.ts'

/** Where the findings of a check go, piece by piece, and how it ends. */
export interface FindingReport {
  add(found: readonly FileFinding[]): Promise<void>
  end(verdict: FileVerdict): Promise<void>
}
