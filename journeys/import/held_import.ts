import assert from 'node:assert/strict'
import type { Person } from '../as_person.ts'

/** An import of two referrals past the screens: one is taken in with reasons, the other is held for its sex. */
export const heldImport = async ({ ask }: Person): Promise<string> => {
  const made = await ask('POST', '/api/collections', {
    title: 'Rader som väntar',
    form: 'aktualisering',
    from: '2025-01-01',
    to: '2025-12-31',
  })
  const id = crypto.randomUUID()
  const of = `/api/imports/${id}`
  const { id: collection } = JSON.parse(JSON.stringify(made))
  const checksum = 'ab'.repeat(32)
  await ask('POST', '/api/imports', { id, collection, form: 'aktualisering', rows: 2, fileRows: 2, checksum })
  const row = (at: number, kon: string) => ({
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
  await ask('PUT', `${of}/chunks/0`, { rows: [row(1, 'flicka'), row(2, 'zz')] })
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
