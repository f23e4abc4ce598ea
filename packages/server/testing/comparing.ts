import { randomUUID } from 'node:crypto'
import { policyOf, type ReleasedCell } from '@lyhord/core'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { type AreaKind, replaceArea } from '../queries/areas.ts'
import { finishRelease, insertRelease } from '../queries/release_making.ts'
import { listTables } from '../queries/release_tables.ts'
import { insertSubmission } from '../queries/submissions.ts'
import { replaceTallies, type TallyRow } from '../queries/tallies.ts'
import { insertTenant } from '../queries/tenants.ts'
import type { Person, TestHouse } from './house.ts'

/** A tenant with a code and a kind of its own. */
export const newHouseOf = async (
  { house }: TestHouse,
  tenant: { readonly code: string; readonly name: string; readonly kind: 'board' | 'region' },
): Promise<string> => {
  const id = randomUUID()
  await inTenant(house.pools.app, { tenant: id, user: null }, (db) => insertTenant(db, tenant))
  return id
}

/** Girls and boys of two ages with a number of investigations each, so many of them with a talk and an instrument. */
export const talliesOf = (
  period: string,
  sizes: readonly [number, number, number, number],
  talks: readonly [number, number, number, number],
): readonly TallyRow[] =>
  (
    [
      ['flicka', '0-5'],
      ['flicka', '6-12'],
      ['pojke', '0-5'],
      ['pojke', '6-12'],
    ] as const
  ).map(([kon, aldersgrupp], i) => {
    const [n, numerator] = [sizes[i] ?? 0, talks[i] ?? 0]
    const of = { n, missing: 1, counts: {} }
    const tallies = {
      antal_utredningar: { ...of, missing: 0, numerator: 0 },
      samtal_minst_1: { ...of, numerator },
      instrument_andel: { ...of, numerator: Math.floor(n / 2) },
    }
    return { period, kon, aldersgrupp, records: n, tallies }
  })

/** Puts tallies in the place of a board's own, as its records would have made them. */
export const keepTallies = (
  { inside }: TestHouse,
  tenant: string,
  rows: readonly TallyRow[],
): Promise<void> => inside((db) => replaceTallies(db, 'utredning', rows), tenant)

/** Girls and boys, known before and not, each with a number of investigations, of which so many had a talk. */
export const knownTalliesOf = (period: string, n: number, talks: number): readonly TallyRow[] =>
  [
    { kon: 'flicka', aldersgrupp: '6-12', tidigareKand: 'ja' },
    { kon: 'flicka', aldersgrupp: '6-12', tidigareKand: 'nej' },
    { kon: 'pojke', aldersgrupp: '13-17', tidigareKand: 'ja' },
    { kon: 'pojke', aldersgrupp: '13-17', tidigareKand: 'nej' },
  ].map((place, i) => {
    const of = { n, missing: 0, numerator: 0, counts: {} }
    const few = Math.min(n, 9)
    const tallies = {
      antal_utredningar: of,
      samtal_minst_1: { ...of, numerator: Math.min(n, talks + i) },
      utredningstid: { ...of, counts: { [100 + i]: n - few, 130: few } },
      huvudorsak_fordelning: { ...of, counts: { relation: n - few, skolfranvaro: few } },
    }
    return { period, ...place, records: n, tallies }
  })

/** A lead sees what would leave and submits it. */
export const submit = async (lead: Person, to: string, period: string, named = false): Promise<string> => {
  const query = { form: 'utredning', period }
  const { checksum } = await lead.ok('GET /api/submissions/content', { query })
  return (await lead.ok('POST /api/submissions', { body: { to, ...query, checksum, named } })).id
}

/** An area whose members, by code, have been in it since 2020. */
export const areaOf = (area: string, codes: readonly string[], kind: AreaKind = 'region') => ({
  area,
  kind,
  name: `Område ${area}`,
  source: 'Påhittad indelning',
  year: 2025,
  invented: true,
  members: codes.map((code) => ({ code, name: `Kommun ${code}`, from: '2020-01-01', to: null })),
})

/** Begins a release and waits until it is made. */
export const makeRelease = async (
  { house }: TestHouse,
  analyst: Person,
  periods: readonly string[],
): Promise<string> => {
  const { id } = await analyst.ok('POST /api/releases', { body: { form: 'utredning', periods } })
  await house.releasing.settle()
  return id
}

/** The cells of an indicator in a release that has not been published, which nobody is shown. */
export const cellsMade = async (
  { inside }: TestHouse,
  release: string,
  tenant: string,
  indicator: string,
): Promise<readonly ReleasedCell[]> => {
  const tables = await inside((db) => listTables(db, release, { indicator }), tenant)
  return tables.flatMap(({ released }) => released.content.cells)
}

/** Something in every table of comparison, past the API, whatever kind of house it is. Nothing is published. */
export const someComparison = async (db: TenantDb): Promise<void> => {
  const [submission, release, period] = [randomUUID(), randomUUID(), '2025-H1']
  const checksum = 'a'.repeat(64)
  const tallies = talliesOf(period, [30, 25, 28, 31], [10, 12, 11, 9])
  await replaceArea(db, areaOf('bygden', ['0001']))
  await insertSubmission(db, {
    id: submission,
    to: db.tenant,
    form: 'utredning',
    period,
    tallies,
    checksum,
    named: true,
  })
  const told = { period, members: [], areas: [], missing: {}, earlier: [] }
  const input = { region: 'Bygden', periods: [told] }
  const submissions = [{ tenant: db.tenant, id: submission }]
  const made = { form: 'utredning', policy: policyOf(4), program: '0.1.0', inputChecksum: checksum }
  await insertRelease(db, { ...made, id: release, input, submissions })
  const content = { indicator: 'antal_utredningar', policy: policyOf(4), cells: [] }
  const tables = [{ indicator: 'antal_utredningar', period, grouping: 'kon', content }]
  const audit = { pass: true, audited: 1, recoverable: 0, narrow: 0, exposed: 0, wrong: 0, narrowest: 4 }
  const equity = [{ period, content: [] }]
  await finishRelease(db, release, { tables, equity, audit, outputChecksum: checksum })
}
