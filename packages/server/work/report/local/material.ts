import type { FormEntry } from '@lyhord/catalogue'
import { addMonths } from '@lyhord/core'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import type { Columns } from '@lyhord/core/indicator/columns.ts'
import type { Persons } from '@lyhord/core/indicator/persons.ts'
import { checksumOf } from '../../comparison/checksum.ts'
import { equityIn } from '../../equity/equity.ts'
import type { ResultQuestion } from '../../result_question.ts'
import { type ResultAnswer, resultsFrom } from '../../results.ts'
import type { CollectionCoverage } from './coverage.ts'
import type { LocalMaterial, LocalOrder } from './local_material.ts'

/** What is read for a local report. `all`: linked records; `persons`: inhabitants for a question about them. */
export interface LocalSources {
  readonly all: Columns
  readonly persons: (question: ResultQuestion) => Persons
  readonly organisation: string
  readonly day: string
  readonly updated: string | null
  readonly program: string
  readonly collections: readonly CollectionCoverage[]
}

/** The results that a local report tells, from the records of one moment. */
export const localMaterial = (order: LocalOrder, entry: FormEntry, sources: LocalSources): LocalMaterial => {
  const { all, persons, ...about } = sources
  const { form, from, to } = order
  const asked = (question: ResultQuestion): ResultAnswer => {
    const found = resultsFrom(all, question, persons(question))
    if ('unknown' in found) throw new Error('the report asks for what its form does not have')
    return found
  }
  const bySex = entry.groupings.some((g) => g.id === 'kon') ? ['kon'] : []
  const results = {
    now: asked({ form, from, to }),
    bySex: asked({ form, from, to, by: bySex }),
    before: asked({ form, from: addMonths(from, -12), to: addMonths(to, -12) }),
    halves: asked({ form, to, period: 'halvar' }),
  }
  const equity =
    order.equity && form === 'utredning' ? equityIn(answersIn(all), { from, to, given: 'niva' }) : null
  const { now, bySex: divided, before, halves } = results
  return {
    ...about,
    records: now.records,
    total: now.cells[0]?.results ?? [],
    bySex: divided.cells,
    differences: now.differences,
    before: before.cells[0]?.results ?? [],
    days: now.days,
    halves: halves.cells,
    guard: null,
    equity,
    order,
    entry,
    checksum: checksumOf({ order, about, results, equity }),
  }
}
