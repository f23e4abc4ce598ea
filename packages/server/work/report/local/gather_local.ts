import { formById } from '@lyhord/catalogue'
import { personsFor } from '@lyhord/core/indicator/persons.ts'
import { swedishDay } from '../../../outside/clock.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { listCollections } from '../../../queries/collections.ts'
import { listOwnTables } from '../../../queries/comparisons.ts'
import { listPopulation } from '../../../queries/population.ts'
import { lastChange } from '../../../queries/records.ts'
import { findSettings } from '../../../queries/tenants.ts'
import { listTold } from '../../../queries/told_by_reports.ts'
import { linkedAnswers } from '../../linked_answers.ts'
import type { ResultQuestion } from '../../result_question.ts'
import type { GatheredReport, Gathering } from '../gathering.ts'
import type { CollectionCoverage } from './coverage.ts'
import { guardedHalves, guardedMaterial } from './guarded/guarded_material.ts'
import type { LocalOrder } from './local_material.ts'
import { localReport } from './local_report.ts'
import { localMaterial } from './material.ts'

/** What a tenant's own report says now; `undefined` when the form is gone. In a transaction that sees one moment. */
export const gatherLocal = async (
  db: TenantDb,
  order: LocalOrder,
  { shelf, day, program, stop }: Gathering,
): Promise<GatheredReport | undefined> => {
  const entry = formById(order.form)
  if (!entry) return undefined
  const { name } = await findSettings(db)
  const changed = await lastChange(db, order.form)
  const sources = {
    all: await linkedAnswers(db, order.form, shelf.answers),
    organisation: name,
    day,
    updated: changed === null ? null : swedishDay(changed),
    program,
  }
  if (order.readers !== 'namnden') {
    const halves = guardedHalves(order)
    const published = [
      ...(await listOwnTables(db, order.form, halves)),
      ...(await listTold(db, order.form, halves)),
    ]
    const { told, ...material } = await guardedMaterial(order, entry, { ...sources, published, stop })
    return { document: localReport(material), told }
  }
  const years = await listPopulation(db)
  const persons = (question: ResultQuestion) => personsFor(years, question)
  const collections = await collectionsIn(db, order)
  return {
    document: localReport(localMaterial(order, entry, { ...sources, persons, collections })),
    told: [],
  }
}

/** The collections of the form whose days meet those of the report, first day first. */
const collectionsIn = async (
  db: TenantDb,
  { form, from, to }: LocalOrder,
): Promise<readonly CollectionCoverage[]> =>
  (await listCollections(db))
    .filter((c) => c.form === form && c.from <= to && from <= c.to)
    .toSorted((a, b) => (`${a.from} ${a.title}` < `${b.from} ${b.title}` ? -1 : 1))
    .map(({ title, submitted, drafts, expected }) => ({
      title,
      submitted: submitted ?? 0,
      drafts: drafts ?? 0,
      expected,
    }))
