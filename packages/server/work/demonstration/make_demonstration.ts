import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { hashPassword } from '../../outside/passwords.ts'
import {
  findSharedHash,
  insertDemonstrationPeople,
  insertDemonstrationTenant,
} from '../../queries/demonstration.ts'
import { demonstration, demonstrationRecords } from '../synthetic/demonstration.ts'
import { tallyTenant } from '../tally_tenant.ts'
import { fillBoard } from './fill_board.ts'
import { inventedId } from './invented_id.ts'
import {
  type DemonstrationPerson,
  demonstrationPassword,
  peopleOf,
  regionPeople,
  type Staff,
} from './people.ts'
import { fillRestOfChain } from './rest_of_chain.ts'

const region = { code: '9900', name: 'Lindbygden', kind: 'region' } as const

/**
 * Makes what is missing of the demonstration region: invented municipalities, invented sign-ins, invented
 * investigations. Each tenant is one transaction, so that a start that was cut off is finished by the next. False
 * when nothing was missing.
 */
export const makeDemonstration = async (
  { app, gate }: Pools,
  made: readonly string[],
  now: Date,
): Promise<boolean> => {
  const isMissing = ({ code }: { readonly code: string }): boolean => !made.includes(tenantId(code))
  const boards = demonstration()
  const missing = boards.filter(isMissing)
  if (missing.length === 0 && !isMissing(region)) return false
  /* The sign-in page knows the demonstration's people by the one hash they share. */
  const hash = (await findSharedHash(gate)) ?? (await hashPassword(demonstrationPassword))
  const largest = boards.toSorted((a, b) => b.size - a.size)[0]?.code
  const makeOne = ({ code, name }: (typeof boards)[number]): Promise<void> =>
    makeTenant(
      app,
      { code, name: `${name}, socialnämnden`, kind: 'board' },
      peopleOf(name),
      hash,
      async (db, staff) => {
        const records = demonstrationRecords(code)
        await fillBoard(db, code, records, staff, now, code === largest)
        if (code === largest) await fillRestOfChain(db, code, records, staff, now)
        await tallyTenant(db, 'utredning')
      },
    )
  /* Side by side, so that one is invented while another is written. */
  await Promise.all(
    [0, 1, 2].map((lane) =>
      inTurn(
        missing.filter((_, i) => i % 3 === lane),
        makeOne,
      ),
    ),
  )
  if (isMissing(region)) await makeTenant(app, region, regionPeople(region.name), hash)
  return true
}

const inTurn = async <T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> => {
  for (const one of all) await act(one)
}

const tenantId = (code: string): string => inventedId(`tenant ${code}`)

type Tenant = Parameters<typeof insertDemonstrationTenant>[1]

/** One tenant with its people and what they have done; nothing when another server was first. */
const makeTenant = async (
  app: Pools['app'],
  tenant: Tenant,
  people: readonly DemonstrationPerson[],
  hash: string,
  fill: (db: TenantDb, staff: Staff) => Promise<void> = async () => undefined,
): Promise<void> => {
  const users = people.map((p) => ({ ...p, user: inventedId(p.email) }))
  const recording = users.filter((u) => u.role === 'caseworker').map((u) => u.user)
  const staff = { lead: users.find((u) => u.role === 'lead')?.user ?? '', recording }
  await inTenant(app, { tenant: tenantId(tenant.code), user: staff.lead || null }, async (db) => {
    if (!(await insertDemonstrationTenant(db, tenant))) return
    await insertDemonstrationPeople(db, users, hash)
    await fill(db, staff)
  })
}
