import { followUpForm, followUpsDue, formById } from '@lyhord/catalogue'
import { type Answer, type Answers, lastDayOf } from '@lyhord/core'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { insertCollection, updateCollection } from '../../queries/collections.ts'
import { insertRecords } from '../../queries/many_records.ts'
import { replacePopulation } from '../../queries/population.ts'
import { diceOf } from '../synthetic/dice.ts'
import { inventFollowUp } from '../synthetic/follow_up.ts'
import { inventors } from '../synthetic/invented_records.ts'
import { referralsTo } from '../synthetic/referral.ts'
import { tallyTenant } from '../tally_tenant.ts'
import { madeRecord } from './fill_board.ts'
import { inventedId } from './invented_id.ts'
import type { Staff } from './people.ts'

const year = { from: '2025-07-01', to: '2026-06-30' } as const

/** The rest of the chain around one board's investigations, in closed collections: referrals, open services, follow-ups. */
export const fillRestOfChain = async (
  db: TenantDb,
  code: string,
  investigations: readonly Answers[],
  staff: Staff,
  now: Date,
): Promise<void> => {
  const made: readonly (readonly [form: string, title: string, records: readonly Answers[]])[] = [
    ['aktualisering', 'Aktualiseringar, juli 2025 – juni 2026', referredTo(investigations)],
    ['oppen_insats', 'Öppna insatser, juli 2025 – juni 2026', invented('oppen_insats', 160)],
    [followUpForm.id, 'Uppföljning av insatser, juli 2025 – juni 2026', followedUp(investigations)],
  ]
  for (const [form, title, records] of made) {
    const version = formById(form)?.form.version ?? 1
    const id = inventedId(`collection ${code} ${form}`)
    await insertCollection(db, { id, title, form, formVersion: version, ...year, expected: null })
    await updateCollection(db, id, { state: 'closed' })
    const of = { form, formVersion: version, collection: id }
    await insertRecords(
      db,
      records.map((answers, i) => madeRecord(of, code, answers, staff, i, now)),
    )
    await tallyTenant(db, form)
  }
  await replacePopulation(db, inhabitants)
}

const invented = (form: string, rows: number): readonly Answers[] => [
  ...(inventors.get(form)?.({ rows, seed: `demonstration ${form}`, ...year }) ?? []),
]

/** What came in and led to the board's own investigations, and what else came in about the same children and others. */
const referredTo = (investigations: readonly Answers[]): readonly Answers[] => {
  const thisYear = investigations.filter(({ inkom_datum: day }) => isIn(year, day))
  const order = { rows: Number.POSITIVE_INFINITY, seed: 'demonstration aktualisering', ...year }
  return [...referralsTo(thisYear, order)]
}

const isIn = ({ from, to }: typeof year, day: Answer | undefined): boolean =>
  typeof day === 'string' && from <= day && day <= to

/** Three of four that are due have been followed up. */
const followedUp = (investigations: readonly Answers[]): readonly Answers[] => {
  const to = lastDayOf(investigations, 'utredning_slut') ?? year.to
  const dice = diceOf('demonstration follow-ups')
  return followUpsDue(investigations, [], to)
    .filter(({ twelveMonths }) => twelveMonths <= to && dice.chance(0.75))
    .map(({ prefill, twelveMonths }) => inventFollowUp(dice, prefill, twelveMonths, to))
}

const inhabitants = {
  year: 2025,
  source: 'Påhittad befolkning för demonstrationen, 31 december 2025',
  rows: [
    { sex: 'flicka', ageGroup: '0-5', n: 1210 },
    { sex: 'flicka', ageGroup: '6-12', n: 1690 },
    { sex: 'flicka', ageGroup: '13-17', n: 1180 },
    { sex: 'pojke', ageGroup: '0-5', n: 1280 },
    { sex: 'pojke', ageGroup: '6-12', n: 1770 },
    { sex: 'pojke', ageGroup: '13-17', n: 1260 },
  ],
}
