import assert from 'node:assert/strict'
import type { Person } from '../as_person.ts'

const referral = (at: number, kon: string) => ({
  row: at,
  answers: {
    aktualisering_id: `V-${at}`,
    barn_pseudonym: String(at).repeat(64),
    inkom_datum: '2025-03-01',
    kon,
    alder: 8,
    aktualiseringstyp: 'anmalan',
    orsaker: ['skolfranvaro'],
  },
})

/** An import of two referrals past the screens, the second of no known sex: they have come, and are not checked. */
export const sentRows = async ({ ask }: Person): Promise<string> => {
  const made = await ask('POST', '/api/collections', {
    title: 'Rader som väntar',
    form: 'aktualisering',
    from: '2025-01-01',
    to: '2025-12-31',
  })
  const id = crypto.randomUUID()
  const { id: collection } = JSON.parse(JSON.stringify(made))
  const checksum = 'ab'.repeat(32)
  await ask('POST', '/api/imports', { id, collection, form: 'aktualisering', rows: 2, fileRows: 2, checksum })
  await ask('PUT', `/api/imports/${id}/chunks/0`, { rows: [referral(1, 'flicka'), referral(2, 'zz')] })
  return id
}

/** The same, where one is taken in with reasons and the other is held for its sex. */
export const heldImport = async (person: Person): Promise<string> => {
  const { ask } = person
  const id = await sentRows(person)
  const of = `/api/imports/${id}`
  const settled = async (): Promise<{ state: string }> => {
    for (;;) {
      const found = JSON.parse(JSON.stringify(await ask('GET', of)))
      if (found.progress === null) return found
      await new Promise((go) => setTimeout(go, 50))
    }
  }
  await ask('POST', `${of}/check`)
  await settled()
  const told = JSON.parse(JSON.stringify(await ask('GET', `${of}/findings`)))
  const rules: string[] = told.causes.map((c: { rule: string }) => c.rule)
  const acceptQueries = Object.fromEntries(rules.map((rule) => [rule, { reason: 'uppgift_saknas' }]))
  await ask('POST', `${of}/apply`, { mode: 'good', acceptQueries })
  assert.equal((await settled()).state, 'applied')
  return id
}
