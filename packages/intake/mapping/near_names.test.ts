import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { Form } from '@lyhord/core'
import { blobSource, openTable } from '../reading/index.ts'
import { proposeMapping, surveyTable } from './index.ts'

const formOf = (id: string): Form => {
  const form = formById(id)?.form
  assert.ok(form)
  return form
}

/** The mapping that is proposed for columns of cells. */
const proposedFor = async (id: string, columns: Readonly<Record<string, readonly string[]>>) => {
  const cells = Object.values(columns)
  const rows = Array.from({ length: 30 }, (_, row) => cells.map((of) => of[row % of.length] ?? ''))
  const text = [Object.keys(columns), ...rows].map((row) => row.join(';')).join('\n')
  const table = await openTable(blobSource(new Blob([text])), { repeated: 'numbered' })
  assert.ok(!('problem' in table))
  const survey = await surveyTable(table)
  assert.ok(!('problem' in survey))
  return proposeMapping(formOf(id), survey)
}

const days = ['2025-03-04', '2025-04-11', '2025-05-19']
const yesNo = ['Ja', 'Nej']

/** Columns that are near in name to what the forms ask about, and about something else. */
const others: Readonly<Record<string, readonly string[]>> = {
  'Ålder syskon': ['3', '8', '13'],
  'Moderns ålder': ['31', '28', '19'],
  'Faderns kön': ['Man', 'Kvinna'],
  'Kön anmälare': ['Man', 'Kvinna'],
  'Vårdnadshavare 1 kön': ['Man', 'Kvinna'],
  'Förälders födelseland': ['Sverige', 'Norden'],
  'Startdatum placering': days,
  'Placering start': days,
  'Datum för delgivning': days,
  Fakturadatum: days,
  'Familje-ID': ['F1', 'F2', 'F3', 'F4', 'F5'],
  'Antal orsaker': ['1', '2', '3'],
  'Beslut om umgänge': yesNo,
  'Orsak till byte': ['Flytt', 'Övrigt'],
  'Anmälan om brott': yesNo,
  Polisanmälan: yesNo,
  Prioritet: ['Hög', 'Låg', 'Medel'],
  'Förlängning av placering': yesNo,
  Skydd: yesNo,
  Status: ['Öppen', 'Stängd'],
  'Beslut av': ['A1', 'A2'],
  'Skyddsbedömning av': ['A1', 'A2'],
  'Barn nr': ['1', '2', '3'],
  Medborgarskap: ['Sverige', 'Syrien', 'Finland', 'Polen', 'Irak'],
  Hemland: ['Sverige', 'Syrien', 'Finland', 'Polen', 'Irak'],
  Modersmål: ['Sverige', 'Norge', 'Irak'],
}

for (const id of ['utredning', 'aktualisering', 'oppen_insats', 'oppen_insats_mangd', 'insats_uppfoljning'])
  for (const [heading, cells] of Object.entries(others))
    test(`${id}: ${heading} answers none of its questions`, async () => {
      const mapping = await proposedFor(id, { Löpnr: ['1', '2', '3'], [heading]: cells })
      assert.equal(mapping.columns.find((c) => c.column === heading)?.variable, null)
    })

test('the number of a parent is never taken for the child’s, nor earlier or wished services for those granted', async () => {
  const { columns } = await proposedFor('utredning', {
    'Pappas personnummer': ['18990230-9831', '18990230-9831', '18990230-9831'],
    'Tidigare insatser': ['Familjehem', 'HVB', 'Kontaktfamilj'],
    'Önskad insats': ['Familjehem', 'HVB', 'Kontaktfamilj'],
  })
  assert.deepEqual(
    columns.map((c) => c.variable),
    [null, null, null],
  )
})

test('a heading under another person is not about the child', async () => {
  const { columns } = await proposedFor('utredning', {
    'Syskon: Ålder': ['3', '8'],
    'Barnet: Ålder': ['4', '9'],
  })
  assert.deepEqual(
    columns.map((c) => c.variable),
    [null, 'alder'],
  )
})

test('the most important reason is not one reason of several', async () => {
  const reasons = ['Omsorgssvikt', 'Skolfrånvaro', 'Relation']
  const { columns } = await proposedFor('aktualisering', {
    'Orsak 1': reasons,
    'Orsak 2': ['', '', 'Omsorgssvikt'],
    'Orsak 3': ['', '', '', '', 'Spelmissbruk'],
    'Främsta anledning': reasons,
  })
  assert.deepEqual(
    columns.map((c) => c.variable),
    ['orsaker', 'orsaker', 'orsaker', 'huvudorsak'],
  )
})

test('at the follow-up the age is that at the start of the investigation, or nobody’s guess', async () => {
  const columns = { Uppföljningsdatum: days, Födelsedatum: ['2015-03-04', '2012-06-01'] }
  assert.deepEqual((await proposedFor('insats_uppfoljning', columns)).computed, [])
  const { computed } = await proposedFor('insats_uppfoljning', {
    ...columns,
    'Utredning startad': ['2024-01-02', '2024-02-03'],
  })
  assert.deepEqual(
    computed.map((c) => c.how),
    [{ by: 'age', column: 'Födelsedatum', at: 'Utredning startad' }],
  )
})

for (const months of [
  ['2025-10', '2025-11'],
  ['202510', '202511'],
  ['okt 2025', 'nov 2025'],
  ['10/2025', '11/2025'],
])
  test(`months like ${months[0]} are suggested for the month and for no other day`, async () => {
    const { columns } = await proposedFor('oppen_insats_mangd', { Rad: ['1', '2'], Månad: months })
    assert.deepEqual(columns[1]?.reads, { form: 'day', days: 'month' })
    const investigation = await proposedFor('utredning', { Löpnr: ['1', '2'], Startdatum: months })
    assert.equal(investigation.columns[1]?.variable, null)
  })

/** What a local value of a question is taken for; `undefined` when it is left to a person. */
const said: readonly (readonly [
  form: string,
  heading: string,
  variable: string,
  value: string,
  code: string | undefined,
])[] = [
  ['aktualisering', 'Orsak', 'orsaker', 'Våld mot barnet (fysiskt)', 'fysiskt_vald'],
  ['aktualisering', 'Orsak', 'orsaker', 'Psyk. ohälsa hos förälder', 'foralder_psykisk_ohalsa'],
  ['aktualisering', 'Orsak', 'orsaker', 'Våld av barn mot förälder', undefined],
  ['aktualisering', 'Orsak', 'orsaker', 'Missbruk', undefined],
  ['aktualisering', 'Orsak', 'orsaker', 'Skolproblem', undefined],
  ['aktualisering', 'Anmälare', 'anmalare', 'Granne/bekant', 'privatperson'],
  ['aktualisering', 'Anmälare', 'anmalare', 'Polis/skola', undefined],
  ['aktualisering', 'Beslut', 'beslut', 'Ej inleda utredning', 'inleds_inte'],
  ['utredning', 'Boende', 'boendesituation', 'Vårdnadshavare', undefined],
  ['utredning', 'Insats', 'insatser', 'Kontaktfamilj/kontaktperson', undefined],
  ['utredning', 'Insats', 'insatser', 'HVB-placering', 'hvb'],
  ['oppen_insats_mangd', 'Åldersgrupp', 'aldersgrupp', '0–5', 'ar_0_5'],
  ['insats_uppfoljning', 'Insatsens status', 'insats_status', 'Avbruten av socialtjänsten', 'avbruten_namnd'],
  ['insats_uppfoljning', 'Insatsens status', 'insats_status', 'Avbruten', undefined],
]

for (const [form, heading, variable, value, code] of said)
  test(`${form}, ${heading}: "${value}" is ${code ?? 'left to a person'}`, async () => {
    const { columns, codes } = await proposedFor(form, { [heading]: [value, 'Övrigt', 'Annat'] })
    assert.equal(columns[0]?.variable ?? variable, variable)
    assert.equal(codes.find((c) => c.value === value)?.code, code)
  })
