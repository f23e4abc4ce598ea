import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms, investigationForm } from '@lyhord/catalogue'
import { type Answers, codesOf, compile, type Form, lintForm, questionsOf, type Variable } from '@lyhord/core'
import fc from 'fast-check'
import { blobSource, openTable } from '../reading/index.ts'
import { idOf, namesIn } from './names.ts'
import { parseCondition } from './parse_condition.ts'
import { readFormTable } from './read_form_table.ts'
import { redcap } from './redcap.ts'
import { readRedcap } from './redcap_in.ts'
import { writeRedcap } from './redcap_out.ts'
import { readXlsForm } from './xlsform_in.ts'
import { writeXlsForm } from './xlsform_out.ts'

const validFrom = '2026-01-01'

/** What a question is, whatever its words. */
const shapeOf = ({ variable, required }: { variable: Variable; required?: true }) => [
  variable.id,
  variable.kind,
  required ?? false,
  variable.kind === 'number' ? [variable.min, variable.max] : undefined,
  codesOf(variable)?.map((code) => code.id),
]

const answerTo = (variable: Variable): fc.Arbitrary<Answers[string]> => {
  const codes = codesOf(variable)?.map((code) => code.id)
  if (variable.kind === 'multi')
    return fc.option(fc.subarray(codes ?? [], { minLength: 1 }), { nil: undefined })
  if (codes) return fc.option(fc.constantFrom(...codes), { nil: undefined })
  if (variable.kind === 'number')
    return fc.option(fc.integer({ min: variable.min, max: Math.min(variable.max, 20) }), { nil: undefined })
  if (variable.kind === 'day')
    return fc.option(fc.constantFrom('2025-01-01', '2025-03-01', '2025-06-30'), { nil: undefined })
  return fc.option(fc.constant('text'), { nil: undefined })
}

const answersTo = (form: Form): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questionsOf(form).map(({ variable }) => [variable.id, answerTo(variable)])))

/** Every question of the copy is asked in the same cases, unless it was said that its condition was left behind. */
const sameSkipLogic = (form: Form, copy: Form, told: ReadonlySet<string>): void => {
  const copied = new Map(questionsOf(copy).map((q) => [q.variable.id, q]))
  const conditions = questionsOf(form).flatMap(({ variable, askedWhen }) => {
    if (!askedWhen || told.has(variable.id)) return []
    const other = copied.get(variable.id)?.askedWhen
    assert.ok(other, `${variable.id} lost its condition without a word`)
    return [{ id: variable.id, mine: compile(askedWhen), theirs: compile(other) }]
  })
  const today = '2025-12-31'
  fc.assert(
    fc.property(answersTo(form), (answers) => {
      for (const { id, mine, theirs } of conditions)
        assert.equal(theirs(answers, today) === true, mine(answers, today) === true, id)
    }),
    { numRuns: 200 },
  )
}

for (const { form } of forms) {
  test(`${form.id} through an XLSForm: the same questions, asked in the same cases`, () => {
    const written = writeXlsForm(form)
    const read = readXlsForm(written, validFrom)
    assert.deepEqual(questionsOf(read.form).map(shapeOf), questionsOf(form).map(shapeOf))
    assert.deepEqual(
      read.form.sections.map((s) => s.title),
      form.sections.map((s) => s.title),
    )
    assert.deepEqual(
      lintForm(read.form).filter((f) => f.severity === 'error' && f.lint !== 'bryts-aldrig'),
      [],
    )
    sameSkipLogic(form, read.form, new Set(written.leftOut.map((l) => l.at)))
  })

  test(`${form.id} through a REDCap dictionary: the same questions, asked in the same cases`, () => {
    const written = writeRedcap(form)
    const read = readRedcap(written.dictionary, validFrom)
    const sortable = (all: Form) => questionsOf(all).map(({ variable }) => variable.id)
    assert.deepEqual(
      sortable(read.form).filter((id) => id !== 'eget_id'),
      sortable(form),
    )
    sameSkipLogic(form, read.form, new Set(written.leftOut.map((l) => l.at)))
  })
}

test('what neither notation can say is told, rule by rule', () => {
  const { leftOut } = writeXlsForm(investigationForm)
  const queries = investigationForm.rules.filter((rule) => rule.severity !== 'error').map((rule) => rule.id)
  for (const id of queries)
    assert.ok(
      leftOut.some(({ at }) => at === id),
      id,
    )
})

test('a REDCap dictionary has one language and no title, and what is lost by that is told', () => {
  const { leftOut } = writeRedcap(investigationForm)
  const told = leftOut.filter(({ at }) => at === investigationForm.id).map(({ what }) => what.sv)
  assert.deepEqual(told, [`Titeln ${investigationForm.title.sv}.`, 'Texterna på engelska.'])
})

const survey = (header: string[], ...rows: string[][]) => ({ header, rows })

test('an XLSForm from elsewhere: groups, relevance, constraints, and a list of what is not taken', () => {
  const { form, leftOut } = readXlsForm(
    {
      survey: survey(
        ['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'calculation'],
        ['start', 'start', '', '', '', '', '', ''],
        ['begin group', 'Barnet', 'Om barnet', '', '', '', '', ''],
        ['integer', 'Ålder', 'Hur gammalt är barnet?', 'Hela år', 'yes', '', '. >= 0 and . <= 21', ''],
        [
          'select_one skola',
          'skolform',
          'Vilken skola?',
          '',
          '',
          `\${Ålder} >= 6 and \${Ålder} < 20`,
          '',
          '',
        ],
        ['end group', '', '', '', '', '', '', ''],
        [
          'select_multiple stod',
          'stod',
          'Vilket stöd?',
          '',
          '',
          `not(selected(\${skolform}, 'ingen'))`,
          '',
          '',
        ],
        ['date', 'moten', 'När möttes ni?', '', '', "pulldata('x','y')", '. <= today()', ''],
        ['calculate', 'summa', '', '', '', '', '', '1+1'],
        ['geopoint', 'plats', 'Var?', '', '', '', '', ''],
      ),
      choices: survey(
        ['list_name', 'name', 'label'],
        ['skola', 'grund', 'Grundskola'],
        ['skola', 'ingen', 'Ingen'],
        ['stod', '1', 'Läxhjälp'],
        ['stod', '2', 'Samtal'],
      ),
      settings: survey(['form_title', 'form_id'], ['Skolstöd', 'skolstöd 2026']),
    },
    validFrom,
  )
  assert.deepEqual([form.id, form.title.sv], ['skolstod_2026', 'Skolstöd'])
  assert.deepEqual(
    form.sections.map((s) => [s.id, s.questions.map((q) => q.variable.id)]),
    [
      ['om_arendet', ['eget_id']],
      ['barnet', ['alder', 'skolform']],
      ['fragor', ['stod', 'moten']],
    ],
  )
  const [, { variable: age }, school, support, met] = questionsOf(form) as [
    unknown,
    { variable: Variable },
    ...{ askedWhen?: unknown }[],
  ]
  assert.deepEqual(age.kind === 'number' && [age.min, age.max, age.help?.sv], [0, 21, 'Hela år'])
  assert.deepEqual(school?.askedWhen, {
    all: [
      { compare: [{ var: 'alder' }, '>=', { value: 6 }] },
      { compare: [{ var: 'alder' }, '<', { value: 20 }] },
    ],
  })
  assert.deepEqual(support?.askedWhen, { not: { chosen: ['skolform', ['ingen']] } })
  assert.equal(met?.askedWhen, undefined)
  assert.deepEqual(
    form.rules.map((r) => [r.at, r.holds]),
    [['moten', { compare: [{ var: 'moten' }, '<=', { today: true }] }]],
  )
  assert.deepEqual(
    leftOut.map((l) => l.at),
    ['start', 'moten', 'summa', 'plats', 'eget_id'],
  )
})

test('questions before, between, within and after groups of an XLSForm are sections of their own names', () => {
  const { form } = readXlsForm(
    {
      survey: survey(
        ['type', 'name', 'label', 'constraint'],
        ['text', 'lopnr', 'Löpnummer', 'string-length(.) < 20'],
        ['begin_group', 'barnet', 'Barnet', ''],
        ['integer', 'alder', 'Ålder', ''],
        ['begin_group', 'skolan', 'Skolan', ''],
        ['integer', 'arskurs', 'Årskurs', ''],
        ['end_group', '', '', ''],
        ['integer', 'syskon', 'Syskon', ''],
        ['end_group', '', '', ''],
        ['text', 'annat', 'Annat', ''],
      ),
      choices: survey(['list_name', 'name', 'label']),
    },
    validFrom,
  )
  assert.deepEqual(form.sections.map((s) => [s.id, s.questions.map((q) => q.variable.id)]).slice(-5), [
    ['fragor', ['lopnr']],
    ['barnet', ['alder']],
    ['skolan', ['arskurs']],
    ['barnet_2', ['syskon']],
    ['fragor_2', ['annat']],
  ])
  const [serial] = questionsOf(form).filter((q) => q.variable.id === 'lopnr')
  assert.equal(serial?.variable.kind === 'text' && serial.variable.maxLength, 19)
})

test('a REDCap dictionary from elsewhere: ticked boxes, numbers in quotation marks, and days between', () => {
  const header = [
    redcap.name,
    redcap.form,
    redcap.section,
    redcap.type,
    redcap.label,
    redcap.choices,
    redcap.validation,
    redcap.min,
    redcap.max,
    redcap.logic,
    redcap.required,
  ]
  const { form, leftOut } = readRedcap(
    survey(
      header,
      ['record_id', 'uppf', '', 'text', 'Id', '', '', '', '', '', ''],
      [
        'stod',
        'uppf',
        'Stöd',
        'checkbox',
        'Vilket <b>stöd</b>?',
        '1, Läxhjälp | 2, Samtal, enskilda',
        '',
        '',
        '',
        '',
        'y',
      ],
      ['antal', 'uppf', '', 'text', 'Hur många?', '', 'integer', '0', '20', "[stod(2)] = '1'", ''],
      ['nojd', 'uppf', '', 'yesno', 'Nöjd?', '', '', '', '', "[antal] >= '3' or [stod(1)] <> '1'", ''],
      ['slut', 'uppf', '', 'text', 'Slut', '', 'date_ymd', '', '', "[nojd] = '1'", ''],
      ['fil', 'uppf', '', 'file', 'Fil', '', '', '', '', '', ''],
      ['ro', 'uppf', '', 'radio', 'Ro?', '1, Lite | 2, Mer', '', '', '', 'rounddown([antal]/2) = 1', ''],
    ),
    validFrom,
  )
  const by = new Map(questionsOf(form).map((q) => [q.variable.id, q]))
  assert.deepEqual(by.get('antal')?.askedWhen, { chosen: ['stod', ['k_2']] })
  assert.equal(by.get('stod')?.required, true)
  assert.equal(by.get('stod')?.variable.label.sv, 'Vilket stöd?')
  assert.deepEqual(by.get('slut')?.askedWhen, { chosen: ['nojd', ['ja']] })
  assert.deepEqual(
    leftOut.map((l) => l.at),
    ['fil', 'ro'],
  )
})

test('nothing an XLSForm says of a question is left out in silence', () => {
  const { form, leftOut } = readXlsForm(
    {
      survey: survey(
        ['type', 'name', 'label', 'required', 'constraint', 'parameters', 'readonly'],
        ['select_one skola or_other', 'skola', 'Skola?', '', '', 'randomize=true', ''],
        ['text', 'fritt', 'Fritt', `\${skola} = 'a'`, '. >= 5', '', ''],
        ['range', 'nojd', 'Nöjd?', 'yes', '', 'start=1 end=5 step=1', ''],
        ['date', 'dag', 'Dag?', '', 'string-length(.) <= 10', '', 'yes'],
        ['integer', 'antal', 'Antal?', 'no', '. >= 1 and . <= 4', '', ''],
      ),
      choices: survey(['list_name', 'name', 'label'], ['skola', 'a', 'A'], ['skola', 'b', 'B']),
    },
    validFrom,
  )
  const nojd = questionsOf(form).find((q) => q.variable.id === 'nojd')?.variable
  assert.deepEqual(nojd?.kind === 'number' && [nojd.min, nojd.max], [1, 5])
  assert.deepEqual(
    leftOut.map((l) => [l.at, l.what.sv]),
    [
      ['skola', 'or_other tas inte med.'],
      ['skola', 'randomize=true tas inte med.'],
      ['fritt', `Att svaret krävs när \${skola} = 'a' går inte att uttrycka här: frågan får lämnas tom.`],
      ['fritt', 'Kravet . >= 5 går inte att uttrycka här.'],
      ['dag', 'readonly tas inte med.'],
      ['dag', 'Kravet string-length(.) <= 10 går inte att uttrycka här.'],
      ['eget_id', 'Eget id är tillagd: varje ärende behöver en.'],
    ],
  )
})

test('choices and rows without a name, and lists without choices, are told of', () => {
  const { form, leftOut } = readXlsForm(
    {
      survey: survey(
        ['type', 'name', 'label'],
        ['select_one plats', 'plats', 'Plats?'],
        ['select_one tom', 'tom', 'Tom?'],
        ['', 'otypad', 'Utan typ?'],
        ['text', '', 'Utan namn?'],
        ['', '', ''],
      ),
      choices: survey(
        ['list_name', 'name', 'label'],
        ['plats', 'hemma', 'Hemma'],
        ['plats', '', 'Borta'],
        ['', 'ute', 'Ute'],
        ['plats', 'skola', 'I skolan'],
        ['plats', '', ''],
      ),
    },
    validFrom,
  )
  const plats = questionsOf(form).find((q) => q.variable.id === 'plats')?.variable
  assert.deepEqual(plats && codesOf(plats)?.map((code) => code.id), ['hemma', 'skola'])
  assert.deepEqual(
    leftOut.slice(0, 5).map((l) => [l.at, l.what.sv]),
    [
      ['plats', 'Valet ”Borta” saknar namn (name) och tas inte med.'],
      ['choices', 'Valet ”Ute” hör inte till någon lista (list_name) och tas inte med.'],
      ['tom', 'Listan tom har inga val.'],
      ['otypad', 'Raden saknar typ (type) eller namn (name) och tas inte med.'],
      ['Utan namn?', 'Raden saknar typ (type) eller namn (name) och tas inte med.'],
    ],
  )
})

test('nothing a REDCap dictionary says of a field is left out in silence', () => {
  const { name, type, label, validation, min, max, identifier, annotation, choices } = redcap
  const { leftOut } = readRedcap(
    survey(
      [name, type, label, validation, min, max, identifier, annotation, choices],
      ['record_id', 'text', 'Id', '', '', '', '', ''],
      ['epost', 'text', 'E-post', 'email', '', '', 'y', ''],
      ['dag', 'text', 'Dag', 'date_ymd', '2020-01-01', '', '', '@HIDDEN'],
      ['antal', 'text', 'Antal', 'integer', '0', '[dag]', '', ''],
      ['vikt', 'text', 'Vikt', 'number', '0', '', '', ''],
      ['plats', 'radio', 'Plats', '', '', '', '', '', '1, Hemma | , Borta | 2, Ute'],
    ),
    validFrom,
  )
  assert.deepEqual(
    leftOut.map((l) => [l.at, l.what.sv.split(' ')[0]]),
    [
      ['epost', 'email'],
      ['epost', 'Frågan'],
      ['dag', '2020-01-01'],
      ['dag', '@HIDDEN'],
      ['antal', '[dag]'],
      ['vikt', 'number'],
      ['vikt', '0'],
      ['plats', ','],
    ],
  )
})

test('a condition that cannot be read is never half read', () => {
  const variables = new Map(questionsOf(investigationForm).map(({ variable }) => [variable.id, variable]))
  const read = (text: string) => parseCondition(text, namesIn(variables))
  for (const text of [
    `\${kon} = 'flicka' and`,
    `selected(\${kon}`,
    `\${okand} = '1'`,
    `\${kon} = 'okand_kod'`,
    `\${alder} + 1 > 3`,
    `\${kon} > 'flicka'`,
    '💥',
    "datediff([aktualiserad], [utredning_start], 'd') > 3",
    "datediff([aktualiserad], [utredning_start], 'm', true) > 3",
  ])
    assert.equal(read(text), undefined, text)
  assert.deepEqual(read(`(\${kon} = 'flicka' or \${kon} = 'pojke') && ([alder] <> '3')`) !== undefined, true)
})

test('parentheses inside parentheses without end, and minus after minus, are unreadable and nothing worse', () => {
  const inside = (depth: number) => `${'('.repeat(depth)}1 = 1${')'.repeat(depth)}`
  for (const text of [inside(60), inside(30_000), `${'-'.repeat(50_000)}1 = 1`, `${'not('.repeat(30_000)}1`])
    assert.equal(parseCondition(text, namesIn(new Map())), undefined, text.slice(0, 20))
})

test('names that every object has, and names longer than an id, become ids that can be saved', () => {
  assert.equal(idOf('constructor'), 'k_constructor')
  for (const name of ['__proto__', 'toString', '1'.repeat(100), 'å'.repeat(100)])
    assert.ok(/^[a-z][a-z0-9_]{0,63}$/.test(idOf(name)) && !(idOf(name) in {}), name)
})

test('a form file that breaks off is refused and not read in half', async () => {
  const heading = Object.values(redcap).filter((name) => typeof name === 'string')
  const rows = ['a,f,,yesno,A', '"b"x,f,,yesno,B', '"c"x,f,,yesno,C'].join('\n')
  const file = new Blob([`${heading.map((name) => `"${name}"`).join(',')}\n${rows}\n`])
  const read = await readFormTable((choices) => openTable(blobSource(file), choices), validFrom)
  assert.equal('problem' in read && read.problem.id, 'fil-citattecken')
})
