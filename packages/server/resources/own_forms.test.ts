import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Form, words } from '@lyhord/core'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'

const house = await openTestHouse()
const { as } = house
const lead = await as('Lena', 'lead')
const disa = await as('Disa', 'caseworker')

const source = { text: 'Egen fråga.', evidence: 'proposal' } as const
const own = (more: Partial<Form> = {}): Form => ({
  id: 'egen_00000001',
  version: 1,
  title: words('Skolfrågor', 'School questions'),
  minutes: 0.2,
  validFrom: '2026-01-01',
  source,
  sections: [
    {
      id: 'skola',
      title: words('Skola', 'School'),
      questions: [
        {
          variable: {
            id: 'egen_skolfraga',
            kind: 'yes_no',
            label: words('Skolfrånvaro', 'Absence'),
            question: words('Är barnet borta från skolan?', 'Is the child absent from school?'),
            source,
          },
          askedWhen: { compare: [{ var: 'alder' }, '>=', { value: 6 }] },
          required: true,
        },
      ],
    },
  ],
  rules: [],
  rulesAcross: [],
  keys: { record: 'egen_skolfraga', opened: 'egen_skolfraga', closed: 'egen_skolfraga' },
  ...more,
})

let made = 0
const params = () => ({ form: `egen_${String(++made).padStart(8, '0')}` })
const draft = (content: Form, base: string | null = 'utredning', revision = 0) => ({
  revision,
  extends: base,
  content,
})

test('the template and the schema of an own form stand at a lasting address, for those of its house alone', async () => {
  const of = params().form
  const saved = await lead.ok('PUT /api/own-forms/:form', { params: { form: of }, body: draft(own()) })
  const schemaOf = (who: typeof lead, form: string) =>
    who.ok('GET /api/own-forms/:form/table-schema.json', { params: { form }, query: {} })
  const draftYet = { params: { form: of }, query: {} }
  const notYet = await lead.refused('GET /api/own-forms/:form/table-schema.json', draftYet)
  assert.equal(notYet.id, 'not_found', 'a draft is nobody’s to fill in')
  const body = { revision: saved.revision }
  await lead.ok('POST /api/own-forms/:form/publication', { params: { form: of }, body })
  const [latest, first] = [await schemaOf(disa, of), await schemaOf(disa, `${of}@1`)]
  assert.deepEqual(first, latest)
  const names = latest.fields.map((field) => field.name)
  assert.ok(names.includes('kon') && names.includes('egen_skolfraga'), 'the form it adds to, and its own')
  assert.deepEqual([latest.title, latest.name], ['Skolfrågor', of])
  const stranger = await house.as('Sara', 'lead', await house.newTenant('Grannen'))
  const theirs = await stranger.refused('GET /api/own-forms/:form/template.xlsx', draftYet)
  assert.equal(theirs.id, 'not_found')
  const reply = await house.server.inject({ url: `/api/own-forms/${of}/template.xlsx` })
  assert.equal(reply.statusCode, 401)
})

const published = async (content: Form, base: string | null = 'utredning') => {
  const of = { params: params() }
  const saved = await lead.ok('PUT /api/own-forms/:form', { ...of, body: draft(content, base) })
  const body = { revision: saved.revision }
  return lead.ok('POST /api/own-forms/:form/publication', { ...of, body })
}

const collectionOf = (form: string) =>
  lead.ok('POST /api/collections', {
    body: { title: 'Med egna frågor', form, from: '2025-01-01', to: '2025-12-31' },
  })

const csvOf = async (query: Record<string, string>) =>
  (await lead.ask('GET /api/export/records.csv', { query: { ...query, purpose: 'analys' } })).text

const submit = (collection: string, answers: object) => ({
  body: { id: randomUUID(), collection, answers, submit: true },
})

test('own questions are asked after the form’s, judged by the server, exported, and counted nowhere', async () => {
  const { form } = await published(own())
  const collection = await collectionOf(form)
  assert.deepEqual([collection.form, collection.ownForm], ['utredning', `${form}@1`])
  const asked = await disa.ok('GET /api/collections/:collection/form', {
    params: { collection: collection.id },
  })
  assert.equal(asked.form.sections.at(-1)?.id, 'skola')
  const without = await disa.refused('POST /api/records', submit(collection.id, ordinaryAnswers('E-1')))
  assert.deepEqual([without.id, without.errors?.[0]?.at], ['findings', 'egen_skolfraga'])
  const answers = { ...ordinaryAnswers('E-1'), egen_skolfraga: 'ja' }
  const { record } = await disa.ok('POST /api/records', submit(collection.id, answers))
  assert.deepEqual([record.form, record.answers.egen_skolfraga], ['utredning', 'ja'])
  const csv = await csvOf({ form: 'utredning', collection: collection.id })
  assert.match(csv, /;egen_skolfraga\n.*;ja\n/)
  const results = await lead.ok('GET /api/results', { query: { form: 'utredning' } })
  assert.ok(!JSON.stringify(results).includes('egen_skolfraga'))
  assert.ok(JSON.stringify(results).includes('antal_utredningar'))
})

test('a record of the plain form takes no own answer', async () => {
  const plain = await collectionOf('utredning')
  const refused = await disa.refused(
    'POST /api/records',
    submit(plain.id, { ...ordinaryAnswers('E-2'), egen_skolfraga: 'ja' }),
  )
  assert.deepEqual([refused.id, refused.errors?.[0]?.at], ['not_valid', 'answers.egen_skolfraga'])
})

test('the linter stops what would be asked of nobody, and says where', async () => {
  const [section] = own().sections
  const [question] = section?.questions ?? []
  assert.ok(section && question)
  const askedWhen = { chosen: ['kon', ['finns_inte']] } as const
  const content = own({ sections: [{ ...section, questions: [{ ...question, askedWhen }] }] })
  const of = { params: params() }
  const saved = await lead.ok('PUT /api/own-forms/:form', { ...of, body: draft(content) })
  assert.deepEqual(
    saved.flaws.map((f) => [f.lint, f.at, f.severity]),
    [['okand-kod', 'egen_skolfraga', 'error']],
  )
  const refused = await lead.refused('POST /api/own-forms/:form/publication', {
    ...of,
    body: { revision: 1 },
  })
  assert.deepEqual([refused.id, refused.errors?.[0]?.at], ['form_flawed', 'egen_skolfraga'])
  assert.equal(
    (
      await lead.refused('POST /api/collections', {
        body: { title: 'x', form: of.params.form, from: '2025-01-01', to: '2025-12-31' },
      })
    ).id,
    'not_valid',
  )
})

test('a question that the form already has is refused at publication', async () => {
  const [section] = own().sections
  const [question] = section?.questions ?? []
  assert.ok(section && question)
  const twin = { ...question, variable: { ...question.variable, id: 'kon' }, askedWhen: undefined }
  const content = own({ sections: [{ ...section, questions: [twin] }] })
  const of = { params: params() }
  await lead.ok('PUT /api/own-forms/:form', { ...of, body: draft(content) })
  const refused = await lead.refused('POST /api/own-forms/:form/publication', {
    ...of,
    body: { revision: 1 },
  })
  assert.ok(refused.errors?.some((e) => e.at === 'kon'))
})

test('a published version stays as it was: records keep to it, and a change is the next version', async () => {
  const first = await published(own())
  const of = { params: { form: first.form } }
  const collection = await collectionOf(first.form)
  const body = draft(own({ title: words('Andra', 'Second') }), 'utredning', first.revision)
  const second = await lead.ok('PUT /api/own-forms/:form', { ...of, body })
  assert.deepEqual([second.version, second.publishedAt], [2, null])
  const asked = await disa.ok('GET /api/collections/:collection/form', {
    params: { collection: collection.id },
  })
  assert.equal(asked.form.sections.at(-1)?.id, 'skola')
  await lead.ok('DELETE /api/own-forms/:form', of)
  assert.equal((await lead.ok('GET /api/own-forms/:form', of)).version, 1)
  assert.equal((await lead.refused('DELETE /api/own-forms/:form', of)).id, 'not_found')
})

test('two who change the same draft: the second is told', async () => {
  const of = { params: params() }
  await lead.ok('PUT /api/own-forms/:form', { ...of, body: draft(own()) })
  await lead.ok('PUT /api/own-forms/:form', { ...of, body: draft(own(), 'utredning', 1) })
  assert.equal(
    (await lead.refused('PUT /api/own-forms/:form', { ...of, body: draft(own(), 'utredning', 1) })).id,
    'conflict',
  )
})

test('a small form of one’s own is recorded and exported; it has no results', async () => {
  const day = {
    id: 'dag',
    kind: 'day',
    label: words('Dag', 'Day'),
    question: words('Vilken dag?', 'Which day?'),
    source,
  } as const
  const id = {
    id: 'eget_id',
    kind: 'text',
    maxLength: 40,
    identifies: true,
    label: words('Id', 'Id'),
    question: words('Id?', 'Id?'),
    source,
  } as const
  const content = own({
    sections: [
      {
        id: 'a',
        title: words('A', 'A'),
        questions: [
          { variable: id, required: true },
          { variable: day, required: true },
        ],
      },
    ],
    keys: { record: 'eget_id', opened: 'dag', closed: 'dag' },
  })
  const { form } = await published(content, null)
  const collection = await collectionOf(form)
  assert.deepEqual([collection.form, collection.ownForm], [form, `${form}@1`])
  await disa.ok('POST /api/records', submit(collection.id, { eget_id: 'N-1', dag: '2025-05-05' }))
  const late = await disa.refused(
    'POST /api/records',
    submit(collection.id, { eget_id: 'N-1', dag: '2025-05-06' }),
  )
  assert.equal(late.id, 'already_exists')
  assert.match(await csvOf({ form }), /^\ufeffeget_id;dag\nN-1;2025-05-05\n$/)
  await house.house.tallying.settle()
})

test('another tenant sees nothing of it, and a caseworker does not build forms', async () => {
  const { form } = await published(own())
  const other = await as('Olle', 'lead', await house.newTenant('Annan nämnd'))
  assert.equal((await other.refused('GET /api/own-forms/:form', { params: { form } })).id, 'not_found')
  assert.equal((await disa.refused('GET /api/own-forms')).id, 'not_allowed')
})

/** Conditions inside each other, `{"not":{"not":…}}`, with a constant at the bottom. */
const nested = (depth: number, constant: string): unknown =>
  Array.from({ length: depth }).reduce((inner: unknown) => ({ not: inner }), {
    compare: [{ var: 'alder' }, '=', { value: constant }],
  })

const saving = async (content: unknown, base: string | null = 'utredning') =>
  lead.refused('PUT /api/own-forms/:form', {
    params: params(),
    body: { revision: 0, extends: base, content },
  })

const withRule = (holds: unknown) => ({
  ...own(),
  rules: [
    {
      id: 'egen-01',
      severity: 'query',
      validFrom: '2026-01-01',
      source,
      at: 'egen_skolfraga',
      message: words('Stämmer det?', 'Is it right?'),
      remedy: words('Kontrollera.', 'Check.'),
      holds,
      examples: { holds: {}, breaks: {} },
    },
  ],
})

test('a number that points out a person is found however deep a condition hides it', async () => {
  const refused = await saving(withRule(nested(40, '19121212-1212')))
  assert.equal(refused.id, 'personal_number')
  assert.match(refused.errors?.[0]?.at ?? '', /^content\.rules\.0\.holds\.not\.not\./)
})

test('what is nested deeper than any condition is refused, and the house goes on', async () => {
  for (const depth of [200, 2000])
    assert.equal((await saving(withRule(nested(depth, 'x')))).id, 'not_valid', `${depth}`)
  await lead.ok('GET /api/own-forms')
})

test('ids that every object has, days that are none and leaps of a million years are refused', async () => {
  const named = (id: string) => ({ ...own(), sections: own().sections.map((s) => ({ ...s, id })) })
  for (const id of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    assert.equal((await saving(named(id))).errors?.[0]?.at, 'content.sections.0.id', id)
  assert.equal((await saving({ ...own(), validFrom: '2026-02-30' })).errors?.[0]?.at, 'content.validFrom')
  const leap = { compare: [{ months_after: [{ var: 'inkom_datum' }, 12_000_000] }, '<', { today: true }] }
  assert.equal((await saving(withRule(leap))).id, 'not_valid')
})

test('a form of one’s own whose keys cannot find or count its records is not published', async () => {
  const at = params()
  const content = {
    ...own(),
    sections: own().sections.map((s) => ({
      ...s,
      questions: s.questions.map(({ variable, required }) => ({ variable, required })),
    })),
  }
  const saved = await lead.ok('PUT /api/own-forms/:form', { params: at, body: draft(content, null) })
  const refused = await lead.refused('POST /api/own-forms/:form/publication', {
    params: at,
    body: { revision: saved.revision },
  })
  assert.equal(refused.id, 'form_flawed')
  assert.deepEqual(new Set(refused.errors?.map((e) => e.at)), new Set(['egen_skolfraga']))
})
