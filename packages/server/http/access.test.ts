import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Address, api, roles } from '@lyhord/contract'
import { openTestHouse, type Person } from '../testing/house.ts'
import { addCollection, addRecord } from '../testing/records.ts'

/* Who may what, written down once more, independently of the policy: N nobody, C caseworker, L lead, A analyst, D administrator. */
const access: Readonly<Record<Address, string>> = {
  'POST /api/session': 'NCLAD',
  'POST /api/session/second-step': 'NCLAD',
  'DELETE /api/session': 'NCLAD',
  'GET /api/me': 'CLAD',
  'GET /api/setup': 'NCLAD',
  'POST /api/setup/first-administrator': 'NCLAD',
  'POST /api/account/password': 'CLAD',
  'POST /api/account/second-step': 'CLAD',
  'POST /api/account/second-step/confirmation': 'CLAD',
  'POST /api/account/second-step/removal': 'CLAD',
  'GET /api/users': 'D',
  'POST /api/users': 'D',
  'PATCH /api/users/:user': 'D',
  'POST /api/users/:user/invitation': 'D',
  'POST /api/invitations/look': 'NCLAD',
  'POST /api/invitations/acceptance': 'NCLAD',
  'GET /api/tenant': 'D',
  'PATCH /api/tenant': 'D',
  'GET /api/units': 'CLD',
  'POST /api/units': 'D',
  'PATCH /api/units/:unit': 'D',
  'GET /api/retention': 'D',
  'POST /api/retention/purges': 'D',
  'GET /api/collections': 'CL',
  'POST /api/collections': 'L',
  'PATCH /api/collections/:collection': 'L',
  'GET /api/records': 'CL',
  'POST /api/records': 'CL',
  'GET /api/records/:record': 'CL',
  'PUT /api/records/:record': 'CL',
  'POST /api/records/:record/submission': 'CL',
  'POST /api/records/:record/amendment': 'CL',
  'POST /api/records/:record/withdrawal': 'CL',
  'GET /api/records/:record/history': 'CL',
  'GET /api/imports': 'L',
  'POST /api/imports': 'L',
  'GET /api/imports/:import': 'L',
  'PUT /api/imports/:import/chunks/:chunk': 'L',
  'POST /api/imports/:import/check': 'L',
  'GET /api/imports/:import/findings': 'L',
  'GET /api/imports/:import/findings/:cause': 'L',
  'GET /api/imports/:import/rows': 'L',
  'POST /api/imports/:import/apply': 'L',
  'GET /api/imports/:import/undo': 'L',
  'POST /api/imports/:import/reopen': 'L',
  'POST /api/imports/:import/undo': 'L',
  'DELETE /api/imports/:import': 'L',
  'GET /api/originals': 'L',
  'GET /api/imports/:import/original': 'L',
  'PUT /api/imports/:import/original/:part': 'L',
  'GET /api/imports/:import/original/:part': 'L',
  'DELETE /api/imports/:import/original': 'L',
  'GET /api/background': 'A',
  'PUT /api/background': 'A',
  'POST /api/background/fetch': 'A',
  'DELETE /api/background/:figure/:year': 'A',
  'GET /api/background/similar': 'A',
  'GET /api/population': 'CL',
  'PUT /api/population/:year': 'L',
  'DELETE /api/population/:year': 'L',
  'GET /api/follow-ups': 'CL',
  'GET /api/follow-ups/completeness': 'CL',
  'GET /api/own-forms': 'L',
  'GET /api/own-forms/:form': 'L',
  'PUT /api/own-forms/:form': 'L',
  'POST /api/own-forms/:form/publication': 'L',
  'DELETE /api/own-forms/:form': 'L',
  'GET /api/collections/:collection/form': 'CL',
  'GET /api/own-forms/:form/table-schema.json': 'CL',
  'GET /api/own-forms/:form/template.xlsx': 'CL',
  'GET /api/mappings': 'L',
  'PUT /api/mappings/:mapping': 'L',
  'GET /api/mappings/:mapping': 'L',
  'DELETE /api/mappings/:mapping': 'L',
  'GET /api/work-sessions': 'CL',
  'POST /api/work-sessions': 'L',
  'GET /api/work-sessions/:session': 'CL',
  'POST /api/work-sessions/:session/end': 'L',
  'POST /api/records/:record/flags': 'CL',
  'POST /api/flags/:flag/answer': 'CL',
  'GET /api/collections/:collection/flags': 'CL',
  'DELETE /api/flags/:flag': 'CL',
  'GET /api/results': 'CL',
  'GET /api/tallies': 'CL',
  'GET /api/equity': 'CL',
  'GET /api/overview': 'CLAD',
  'GET /api/live': 'CLAD',
  'GET /api/export/records.csv': 'L',
  'GET /api/export/records.xlsx': 'L',
  'GET /api/forms/:form/table-schema.json': 'NCLAD',
  'GET /api/forms/:form/template.xlsx': 'NCLAD',
  'GET /api/areas': 'A',
  'PUT /api/areas': 'A',
  'DELETE /api/areas/:area': 'A',
  'GET /api/submissions': 'L',
  'GET /api/submissions/content': 'L',
  'POST /api/submissions': 'L',
  'POST /api/submissions/:submission/withdrawal': 'L',
  'GET /api/releases': 'CLA',
  'GET /api/releases/coverage': 'A',
  'POST /api/releases': 'A',
  'GET /api/releases/:release': 'CLA',
  'GET /api/releases/:release/figures': 'CLA',
  'POST /api/releases/:release/cancellation': 'A',
  'POST /api/releases/:release/publication': 'A',
  'POST /api/releases/:release/withdrawal': 'A',
  'GET /api/comparisons': 'CLA',
  'GET /api/comparisons/indicator': 'CLA',
  'GET /api/comparisons/profile': 'CLA',
  'GET /api/comparisons/equity': 'CLA',
  'GET /api/interpretations': 'CLA',
  'GET /api/interpretations/thread': 'CLA',
  'PUT /api/interpretations/thread/reading': 'CLA',
  'POST /api/interpretations': 'LA',
  'PUT /api/interpretations/:interpretation': 'LA',
  'GET /api/interpretations/:interpretation/history': 'LA',
  'POST /api/interpretations/:interpretation/withdrawal': 'LA',
  'POST /api/interpretations/:interpretation/flags': 'CLA',
  'DELETE /api/interpretations/:interpretation/flags': 'A',
  'PUT /api/interpretations/:interpretation/hiding': 'A',
  'DELETE /api/interpretations/:interpretation/hiding': 'A',
  'GET /api/notices': 'CLA',
  'PUT /api/notices': 'CLA',
  'GET /api/mail': 'D',
  'GET /api/reports': 'CLA',
  'POST /api/reports/outline': 'CLA',
  'POST /api/reports': 'CLA',
  'POST /api/reports/:report/again': 'CLA',
  'GET /api/reports/:report': 'CLA',
  'GET /api/reports/:report/rapport.pdf': 'CLA',
  'GET /api/reports/:report/rapport.docx': 'CLA',
  'GET /api/reports/:report/rapport.pptx': 'CLA',
  'GET /api/reports/:report/rapport.xlsx': 'CLA',
  'DELETE /api/reports/:report': 'CLA',
  'GET /api/keys': 'CLD',
  'POST /api/keys': 'LD',
  'POST /api/keys/:check/pairs': 'LD',
  'GET /api/audit': 'D',
  'GET /api/audit/verification': 'D',
  'GET /api/open': 'NCLAD',
  'GET /api/open/dcat.jsonld': 'NCLAD',
  'GET /api/open/equity/:from': 'NCLAD',
  'GET /api/open/equity/:from/data.csv': 'NCLAD',
  'GET /api/open/tables/:from/:form/:indicator': 'NCLAD',
  'GET /api/open/tables/:from/:form/:indicator/data.csv': 'NCLAD',
  'GET /api/open/tables/:from/:form/:indicator/schema.json': 'NCLAD',
  'GET /api/open/px/v2/config': 'NCLAD',
  'GET /api/open/px/v2/tables': 'NCLAD',
  'GET /api/open/px/v2/tables/:table': 'NCLAD',
  'GET /api/open/px/v2/tables/:table/metadata': 'NCLAD',
  'GET /api/open/px/v2/tables/:table/data': 'NCLAD',
  'POST /api/open/px/v2/tables/:table/data': 'NCLAD',
  'GET /api/open/kolada/v3/:from/kpi': 'NCLAD',
  'GET /api/open/kolada/v3/:from/municipality': 'NCLAD',
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/year/:year': 'NCLAD',
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality': 'NCLAD',
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality/year/:year': 'NCLAD',
  'GET /api/health': 'NCLAD',
}

const kit = await openTestHouse()
const letters = { caseworker: 'C', lead: 'L', analyst: 'A', administrator: 'D' } as const
const addresses = Object.keys(api).filter((text): text is Address => text in access)

const pathOf = (address: Address, ids: Readonly<Record<string, string>>): string =>
  (address.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, name: string) => ids[name] ?? randomUUID())

/** What the server says first; lines that stay open are not read to their end. */
const sayTo = async (
  address: Address,
  who: Person | undefined,
  ids: Readonly<Record<string, string>> = {},
) => {
  const [method = 'GET'] = address.split(' ')
  const controller = new AbortController()
  const headers = new Headers(who ? { cookie: `lyhord=${who.token()}` } : {})
  const body = method === 'GET' || method === 'DELETE' ? null : '{}'
  if (body) headers.set('content-type', 'application/json')
  const { signal } = controller
  const reply = await fetch(`${base}${pathOf(address, ids)}`, { method, headers, body, signal })
  const lasting = reply.headers.get('content-type')?.startsWith('text/event-stream')
  const text = lasting ? '' : await reply.text()
  controller.abort()
  return { status: reply.status, text, id: problemIn(text) }
}

const problemIn = (text: string): string => /"id":"(\w+)"/.exec(text)?.[1] ?? ''
const base = await kit.server.listen({ host: '127.0.0.1', port: 0 })

test('every address of the contract stands in the table of who may what', () => {
  assert.deepEqual(Object.keys(api).sort(), Object.keys(access).sort())
})

test('one who is not signed in reaches what is public and nothing else', async () => {
  for (const address of addresses) {
    const { id } = await sayTo(address, undefined)
    const opens = access[address].includes('N')
    if (opens) assert.notEqual(id, 'not_allowed', address)
    else assert.equal(id, 'not_signed_in', address)
  }
})

for (const role of roles) {
  test(`the ${role} reaches what the role gives and nothing else`, async () => {
    for (const address of addresses) {
      /* A person of one's own for each address: signing out is among them. */
      const { status, id } = await sayTo(address, await kit.as(role, role))
      if (access[address].includes(letters[role])) {
        assert.notEqual(status, 500, address)
        assert.ok(
          id !== 'not_allowed' && (id !== 'not_signed_in' || address.includes('second-step')),
          address,
        )
      } else assert.deepEqual([status, id], [403, 'not_allowed'], address)
    }
  })
}

test('analysts and administrators find no way to a record or an answer in the whole contract', async () => {
  const lead = await kit.as('Lead', 'lead')
  const collection = await addCollection(kit, lead)
  const answers = { utredning_id: 'KONTROLL-77', utredning_slut: '2025-05-05', kon: 'flicka' }
  const record = await addRecord(kit, lead, { collection, answers })
  const ids = { record, collection }
  const shown = await sayTo('GET /api/records/:record', lead, ids)
  assert.match(shown.text, /KONTROLL-77/)
  for (const role of ['analyst', 'administrator'] as const) {
    for (const address of addresses) {
      const { text } = await sayTo(address, await kit.as(role, role), ids)
      assert.doesNotMatch(text, /flicka|2025-05-05/, `${role}: ${address}`)
      if (role === 'analyst') assert.doesNotMatch(text, new RegExp(`KONTROLL-77|${record}`), address)
    }
  }
})
