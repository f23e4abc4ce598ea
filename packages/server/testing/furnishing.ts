import { randomBytes, randomUUID } from 'node:crypto'
import { words } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listImports } from '../queries/imports.ts'
import { listKeys } from '../queries/keys.ts'
import { insertOriginal, insertPart } from '../queries/originals.ts'
import { saveBackground } from '../work/background/save_background.ts'
import type { Person } from './house.ts'

const hex = (digits: number): string => randomBytes(digits / 2).toString('hex')

/** A key taken into use, another in its place, and one pseudonym linked; before any import is under way, with a child in the tenant. */
export const someKeys = async (lead: Person): Promise<void> => {
  const [first, second] = [hex(32), hex(32)]
  await lead.ok('POST /api/keys', { body: { check: first, made: '2025-01-01', replaces: null } })
  await lead.ok('POST /api/keys', { body: { check: second, made: '2026-01-01', replaces: first } })
  const proof = { old: hex(64), new: hex(64) }
  const pairs = [{ from: hex(64), to: hex(64) }]
  await lead.ok('POST /api/keys/:check/pairs', {
    params: { check: second },
    body: { from: first, pairs, proof },
  })
}

/** A population of one year. */
export const somePopulation = async (lead: Person): Promise<void> => {
  const body = { source: 'Påhittad', rows: [{ sex: 'flicka', ageGroup: '0-5', n: 10 }] }
  await lead.ok('PUT /api/population/:year', { params: { year: '2025' }, body })
}

/** A background figure of a place with a name, past the API, whatever kind of house it is. */
export const someBackground = async (db: TenantDb): Promise<void> => {
  const figures = [{ figure: 'N01951', label: 'Invånare', year: 2025, values: [['9901', 'T', 12]] as const }]
  await saveBackground(db, { from: 'kolada', figures, places: [{ code: '9901', name: 'Lindby' }] }, '')
}

/** A draft of an own form. */
export const someOwnForm = async (lead: Person): Promise<void> => {
  const source = { text: 'Egen', evidence: 'proposal' }
  const variable = {
    id: 'dag',
    kind: 'day',
    label: words('Dag', 'Day'),
    question: words('Dag?', 'Day?'),
    source,
  }
  const content = {
    id: 'egen',
    version: 1,
    title: words('Eget', 'Own'),
    minutes: 1,
    validFrom: '2026-01-01',
    source,
    sections: [{ id: 'a', title: words('A', 'A'), questions: [{ variable }] }],
    rules: [],
    rulesAcross: [],
    keys: { record: 'dag', opened: 'dag', closed: 'dag' },
  }
  const params = { form: `egen_${hex(8)}` }
  await lead.ok('PUT /api/own-forms/:form', { params, body: { revision: 0, extends: null, content } })
}

/** A sealed original of an import, past the API; after there is a key and an import. */
export const someOriginal = async (db: TenantDb): Promise<void> => {
  const [[key], [found]] = [await listKeys(db), (await listImports(db, 1)).rows]
  if (!key || !found) throw new Error('an original belongs to an import and is sealed with a key')
  const sealing = { id: found.id, seal: randomUUID(), parts: 1, check: key.check }
  await insertOriginal(db, sealing, { at: new Date(), until: '2026-04-01' })
  await insertPart(db, sealing, 0, randomBytes(100))
}
