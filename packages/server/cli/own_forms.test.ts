import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type Answers, codesOf, type Form, variablesById, words } from '@lyhord/core'
import { madeForm, ownSource } from '@lyhord/intake/form_files/made_form.ts'
import { ask } from '../testing/ask.ts'
import { lyhord } from '../testing/command.ts'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection } from '../testing/recording.ts'

const house = await openTestHouse({ now: new Date().toISOString() })
const folder = await mkdtemp(join(tmpdir(), 'lyhord-own-'))
after(() => rm(folder, { recursive: true }))
const edit = await house.as('Edit', 'lead')

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const csv = (answers: Answers): string => {
  const cells = Object.values(answers).map((a) => (Array.isArray(a) ? a.join('|') : String(a ?? '')))
  return [Object.keys(answers).join(';'), cells.join(';')].join('\n')
}

const source = ownSource
const school = {
  variable: {
    id: 'skolfraga',
    kind: 'yes_no',
    label: words('Skolfrånvaro', 'Absence'),
    question: words('Är barnet borta från skolan?', 'Is the child absent from school?'),
    source,
  },
  required: true,
} as const
const section = { id: 'skola', title: words('Skola', 'School'), questions: [school] }
const own = madeForm(
  { id: 'egen_0000cccc', title: 'Skolan', sections: [section], rules: [] },
  '2025-01-01',
  [],
)
const base = formById('utredning')?.form ?? assert.fail()
const added: Form = { ...own.form, id: 'egen_0000dddd', sections: [section], keys: base.keys }

const asFile = (name: string, form: Form) => file(name, JSON.stringify({ format: 'lyhord-form-1', form }))

test('a form of one’s own in a file: a mapping is proposed by its names and codes, and rows are judged by it', async () => {
  const json = await asFile('eget.json', own.form)
  const { record, closed } = own.form.keys
  const rows = ['Nr;Dag;Skolfrånvaro', 'S-1;2025-03-01;Ja', 'S-2;2025-03-02;NEJ', 'S-3;2025-03-02;kanske']
  const path = await file('skola.csv', rows.join('\n').replace('Nr', record).replace('Dag', closed))
  const map = await lyhord({}, 'map', path, '--form', json, '--json', '--out', join(folder, 'm.json'))
  const proposed = JSON.parse(map.out)
  assert.deepEqual(
    proposed.columns.map((c: { variable: string }) => c.variable),
    [record, closed, 'skolfraga'],
  )
  assert.deepEqual(
    proposed.unmapped.map((v: { value: string }) => v.value),
    ['kanske'],
  )
  const check = await lyhord({}, 'check', path, '--form', json, '--mapping', join(folder, 'm.json'), '--json')
  const { findings, rows: all, accepted } = JSON.parse(check.out)
  assert.deepEqual([all, accepted, findings[0]?.rule, findings[0]?.row], [3, 2, 'svar-kod', 3])
})

test('questions added to a form of the catalogue are asked after its own, and no file is no form', async () => {
  const json = await asFile('till.json', added)
  const path = await file('u.csv', csv({ ...ordinaryAnswers('A'), skolfraga: 'ja' }))
  const check = await lyhord({}, 'check', path, '--form', json, '--json', '--today', '2026-03-01')
  assert.deepEqual(JSON.parse(check.out).findings, [], check.out)
  const missing = await lyhord({}, 'check', path, '--form', join(folder, 'ingen.json'), '--json')
  assert.equal(missing.code, 2)
})

test('a file is taken in as its collection asks, own questions and all', async () => {
  const params = { form: 'egen_0000dddd' }
  const body = { revision: 0, extends: 'utredning', content: added }
  const { revision } = await edit.ok('PUT /api/own-forms/:form', { params, body })
  await edit.ok('POST /api/own-forms/:form/publication', { params, body: { revision } })
  await newCollection(edit, { form: 'egen_0000dddd' })
  const path = await file('b.csv', csv({ ...ordinaryAnswers('B'), skolfraga: 'nej' }))
  const ran = await lyhord({ DATABASE_URL: house.url }, 'import', path, '--form', 'utredning', '--json')
  assert.deepEqual([ran.code, JSON.parse(ran.out).applied], [0, { created: 1, amended: 0, held: 0 }], ran.out)
  const stored = `select own_form || ' ' || (answers ->> 'skolfraga') from records where local_id = 'U-B'`
  assert.deepEqual(await ask(house.url, stored), ['egen_0000dddd@1 nej'])

  const found = await edit.ok('GET /api/records', { query: { localId: 'U-B' } })
  const { id = '', version = 1 } = found.records[0] ?? {}
  await edit.ok('POST /api/records/:record/withdrawal', {
    params: { record: id },
    body: { version, why: 'fel_arende' },
  })
  const again = () => lyhord({ DATABASE_URL: house.url }, 'import', path, '--form', 'utredning', '--json')
  const left = await again()
  assert.deepEqual(
    [left.code, JSON.parse(left.out).counts.withdrawn, JSON.parse(left.out).applied.created],
    [0, 1, 0],
  )
  const back = await lyhord(
    { DATABASE_URL: house.url },
    'import',
    path,
    '--form',
    'utredning',
    '--json',
    '--bring-back',
  )
  assert.deepEqual([back.code, JSON.parse(back.out).applied.created], [0, 1], back.out)
})

test('rates and what referrals lead to have values with the files they need, and none without', async () => {
  const referral = formById('aktualisering')?.form ?? assert.fail()
  const code = (id: string) => codesOf(variablesById(referral).get(id) ?? assert.fail())?.[0]?.id ?? ''
  const [reason, opened] = [code('orsaker'), code('beslut')]
  const child = 'a'.repeat(64)
  const referrals = await file(
    'akt.csv',
    [
      'aktualisering_id;barn_pseudonym;inkom_datum;kon;alder;aktualiseringstyp;orsaker;beslut',
      `A-1;${child};2025-03-01;flicka;8;anmalan;${reason};${opened}`,
      `A-2;${'b'.repeat(64)};2025-03-02;pojke;8;anmalan;${reason};${opened}`,
    ].join('\n'),
  )
  const investigations = await file(
    'utr.csv',
    ['utredning_id;barn_pseudonym;utredning_start;utredning_slut', `U-1;${child};2025-03-03;2025-12-01`].join(
      '\n',
    ),
  )
  const plain = await lyhord({}, 'result', referrals, '--form', 'aktualisering', '--json', '--period', 'ar')
  assert.equal(plain.code, 0, plain.err)
  const linked = await lyhord(
    {},
    'result',
    referrals,
    '--form',
    'aktualisering',
    '--json',
    '--period',
    'ar',
    '--linked',
    investigations,
  )
  assert.equal(linked.code, 0, linked.err + linked.out)
  const valued = (out: string) =>
    new Set(
      JSON.parse(out)
        .results.filter((r: { n: number }) => r.n > 0)
        .map((r: { indicator: string }) => r.indicator),
    )
  const more = valued(linked.out).difference(valued(plain.out))
  assert.ok(more.size > 0, [...valued(linked.out)].join())

  const people = ['flicka', 'pojke'].flatMap((sex) =>
    ['0-5', '6-12', '13-17'].map((ages) => `2025;${sex};${ages};500`),
  )
  const population = await file('folk.csv', ['ar;kon;aldersgrupp;antal', ...people].join('\n'))
  const byYear = ['result', referrals, '--form', 'aktualisering', '--period', 'ar']
  const rate = await lyhord({}, ...byYear, '--json', '--population', population)
  const per1000 = (out: string) =>
    JSON.parse(out).results.find((r: { indicator: string }) => r.indicator === 'akt_per_1000_barn')
  assert.equal(per1000(plain.out).value, null)
  assert.ok(Math.abs(per1000(rate.out).value - (2 / 3000) * 1000) < 1e-9, rate.out)
  assert.deepEqual(per1000(rate.out).among, { year: 2025, source: 'folk.csv', n: 3000, lacks: [] })
  const told = await lyhord({}, ...byYear, '--population', population)
  assert.match(told.out, /2025 {2}0,7 \[[\d,]+–[\d,]+\] {2}\(2 på 3000 invånare 2025, saknas \d+\)/)
  const girls = await file('flickor.csv', ['ar;kon;aldersgrupp;antal', ...people.slice(0, 3)].join('\n'))
  const holed = await lyhord({}, ...byYear, '--by', 'kon', '--population', girls)
  assert.match(holed.out, /2025, Flicka {2}0,7 /)
  assert.match(
    holed.out,
    /2025, Pojke {3}– {2}\(antal 1, folkmängden 2025 saknar pojke 0-5, pojke 6-12, pojke/,
  )
  const wrong = await file('fel.csv', 'ar;kon\n2025;flicka')
  const refused = await lyhord(
    {},
    'result',
    referrals,
    '--form',
    'aktualisering',
    '--json',
    '--population',
    wrong,
  )
  assert.deepEqual([refused.code, JSON.parse(refused.out).problem.id], [2, 'folkmangd-olaslig'])
})
