import type { Answers } from '@lyhord/core'
import type { InventedChild } from './child.ts'

/** An invented case: the child, who works on it, and the answers that an extract should come to. */
export interface InventedCase {
  readonly child: InventedChild
  readonly worker: string
  readonly answers: Answers
}
