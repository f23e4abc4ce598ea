import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import type { MappingNews } from '@lyhord/intake/mapping/news.ts'
import type { Choices } from '@lyhord/intake/reading/format.ts'
import type { FileProblem } from '@lyhord/intake/reading/problem.ts'
import { useSyncExternalStore } from 'react'
import { meQuery } from '../../../client/me.ts'
import { queries } from '../../../client/queries.ts'
import type { Asking } from '../../../forms/asked_book.ts'
import type { HowFar } from '../../../parts/background/background.ts'
import type { Collection } from '../../collect/page.tsx'
import type { GoesOn } from '../sending/goes_on.ts'
import type { Opened, Rehearsed, SavedMapping, Surveyed } from '../worker/work.ts'
import { intake } from './intake.ts'

/** A refusal of the file or of a mapping, in words. */
export type Refusal = FileProblem

/** An error workbook that was taken in, known again by its checksum. */
export interface Correction {
  readonly fileName: string
  readonly checksum: string
}

/** What the one who imports has come to. In the memory of this tab: the file is never kept anywhere else. */
export interface Wizard {
  readonly collection?: Collection | undefined
  readonly file?: File | undefined
  readonly choices: Choices
  readonly opened?: Opened | undefined
  /** Error workbooks by which the file at hand has been corrected, in order. */
  readonly corrections: readonly Correction[]
  readonly refused?: Refusal | undefined
  readonly surveyed?: Surveyed | undefined
  readonly mapping?: Mapping | undefined
  readonly savedAs?: Omit<SavedMapping, 'content'> | null | undefined
  readonly news?: MappingNews | null | undefined
  /** Whether the mapping is another than the one that was saved. */
  readonly changed: boolean
  readonly source: string
  readonly rehearsed?: Rehearsed | undefined
  /** The import that goes on with this file. */
  readonly goesOn?: GoesOn | undefined
  /** The import that these corrected rows belong to: they go on in it. */
  readonly continues?: string | undefined
  /** The import that this file's rows were sent in. */
  readonly sentAs?: string | undefined
  readonly busy?: HowFar | 'begun' | undefined
}

const empty: Wizard = { choices: {}, corrections: [], changed: false, source: '' }

let wizard: Wizard = empty
const listeners = new Set<() => void>()

/** What the wizard has come to now. */
export const wizardNow = (): Wizard => wizard

/** Changes a part of it. */
export const change = (part: Partial<Wizard>): void => {
  wizard = { ...wizard, ...part }
  for (const listener of listeners) listener()
}

/** Forgets the file and all that was made of it. */
export const forgetFile = (): void => {
  intake.end()
  wizard = empty
  change({})
}

queries.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'removed' && query.queryKey[0] === meQuery.queryKey[0]) forgetFile()
})

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** In which collection, and with which own questions, the form is asked. */
export const asking = (collection: Collection | undefined): Asking | undefined =>
  collection && { collection: collection.id, ownForm: collection.ownForm }

/** What the wizard has come to; drawn again when it changes. */
export const useWizard = (): Wizard => useSyncExternalStore(listen, wizardNow)
