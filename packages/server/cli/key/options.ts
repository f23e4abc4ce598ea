import type { Outcome } from '../command.ts'
import type { Manner } from '../file/refuse.ts'

/** What may be said after `lyhord key …`; `files`: what stands there without an option. */
export interface KeyOptions {
  readonly files: readonly string[]
  readonly out?: string | undefined
  readonly label?: string | undefined
  readonly is?: string | undefined
  readonly old?: string | undefined
  readonly new?: string | undefined
  readonly 'passphrase-file'?: string | undefined
  readonly 'old-passphrase-file'?: string | undefined
  readonly 'no-passphrase'?: boolean | undefined
  readonly usage: string
}

/** One of the acts: its exit code, or why nothing was done. */
export type KeyAct = (options: KeyOptions, manner: Manner) => Promise<Outcome>
