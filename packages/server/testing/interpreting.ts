import { randomUUID } from 'node:crypto'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { insertInterpretationFlag } from '../queries/interpretation_flags.ts'
import { changeInterpretation, insertInterpretation } from '../queries/interpretation_texts.ts'
import { noteRead } from '../queries/interpretations.ts'
import { saveNoticeChoice } from '../queries/notices.ts'
import { listReleases } from '../queries/releases.ts'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from './comparing.ts'
import type { Person, TestHouse } from './house.ts'

/** Something in every table of interpretations, past the API, about the tenant's own release. */
export const someInterpretations = async (db: TenantDb): Promise<void> => {
  const [release] = await listReleases(db)
  const [period = ''] = release?.periods ?? []
  const id = randomUUID()
  const thread = { region: db.tenant, form: 'utredning', indicator: 'antal_utredningar' }
  const of = { release: release?.id ?? '', period, kind: 'reading' as const, answerTo: null }
  await insertInterpretation(db, { ...thread, ...of, id, text: 'Fler än förra halvåret.' })
  await changeInterpretation(db, id, 1, 'Något fler än förra halvåret.')
  await insertInterpretationFlag(db, {
    id: randomUUID(),
    region: db.tenant,
    interpretation: id,
    why: 'Se här',
  })
  await noteRead(db, thread, new Date())
  await saveNoticeChoice(db, { mail: 'all', origin: 'http://localhost', language: 'sv' })
}

/** A region with three boards that have reported to a published release, a fourth that is a member only, and a stranger. */
export interface Neighbours {
  readonly region: string
  readonly analyst: Person
  readonly north: Person
  readonly south: Person
  readonly member: Person
  readonly stranger: Person
  readonly release: string
}

export const period = '2025-H1'

/** Everybody leads their board; the release of {@link period} is published. `also`: a second set of them in the same house. */
export const openNeighbours = async (kit: TestHouse, also = ''): Promise<Neighbours> => {
  const house = (code: string, name: string) =>
    newHouseOf(kit, { code, name: `${name}${also}`, kind: 'board' })
  const region = await newHouseOf(kit, { code: '0099', name: `Bygden${also}`, kind: 'region' })
  const analyst = await kit.as('Anna', 'analyst', region)
  const north = await kit.as('Nora', 'lead', await house('0011', 'Norrby'))
  const south = await kit.as('Sara', 'lead', await house('0012', 'Söderby'))
  const member = await kit.as('Mona', 'lead', await house('0013', 'Mellanby'))
  const stranger = await kit.as('Stina', 'lead', await house('0014', 'Annorstädes'))
  const west = await kit.as('Vera', 'lead', await house('0015', 'Västerby'))
  await analyst.ok('PUT /api/areas', {
    body: { areas: [areaOf('bygden', ['0011', '0012', '0013', '0015'])] },
  })
  for (const lead of [north, south, west]) {
    await keepTallies(kit, lead.tenant, talliesOf(period, [30, 25, 28, 31], [10, 12, 11, 9]))
    await submit(lead, region, period)
  }
  const release = await makeRelease(kit, analyst, [period])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  return { region, analyst, north, south, member, stranger, release }
}
