import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Variable } from '../codebook/variable.ts'
import {
  all,
  answered,
  atLeast,
  atMost,
  below,
  count,
  either,
  equal,
  is,
  isNot,
  next,
  unanswered,
  value,
  whenever,
} from '../expression/dsl.ts'
import type { Expr } from '../expression/tree.ts'
import type { Rule } from '../rule/rule.ts'
import { words } from '../words.ts'
import type { Form, Question } from './form.ts'
import { inOrder, noOverlap, smallForm, variables } from './gold/small_form.ts'
import { lintForm } from './lint.ts'

const formOf = (questions: readonly Question[], more: Partial<Form> = {}): Form => ({
  ...smallForm,
  rules: [],
  rulesAcross: [],
  sections: [{ id: 'a', title: words('A', 'A'), questions }],
  keys: { record: 'forlangd', child: 'forlangd', opened: 'forlangd', closed: 'forlangd' },
  ...more,
})

const withCondition = (askedWhen: Expr): Form =>
  formOf([
    { variable: variables.extended },
    { variable: variables.talks },
    { variable: variables.main, askedWhen },
  ])

const withRule = (holds: Expr): Form => ({ ...smallForm, rules: [{ ...inOrder, holds }] })

const smallKeys = { record: 'fraga_0', opened: 'fraga_0', closed: 'fraga_0' }

const told = (form: Form) => lintForm(form).map((f) => `${f.lint} ${f.at}`)

describe('a sound form', () => {
  it('has no findings', () => assert.deepEqual(lintForm(smallForm), []))
})

describe('when questions are asked', () => {
  const cases: [what: string, form: Form, finding: string][] = [
    ['depends on nothing known', withCondition(answered('finns_inte')), 'okand-variabel huvudorsak'],
    ['depends on a code that is not there', withCondition(is('forlangd', 'kanske')), 'okand-kod huvudorsak'],
    ['compares a number with a code', withCondition(equal('samtal', 'forlangd')), 'olika-slag huvudorsak'],
    ['depends on a later record', withCondition(answered(next('samtal'))), 'okand-variabel huvudorsak'],
    ['depends on itself', withCondition(is('huvudorsak', 'vald')), 'fel-ordning huvudorsak'],
    [
      'contradicts itself',
      withCondition(all(is('forlangd', 'ja'), is('forlangd', 'nej'))),
      'motsagelse huvudorsak',
    ],
    ['asks for a number outside the range', withCondition(atLeast('samtal', 100)), 'motsagelse huvudorsak'],
    [
      'is never false',
      withCondition(either(unanswered('samtal'), atLeast('samtal', 0))),
      'alltid-sann huvudorsak',
    ],
    ['is never false once answered', withCondition(is('forlangd', 'ja', 'nej')), 'alltid-sann huvudorsak'],
  ]
  for (const [what, form, finding] of cases) it(what, () => assert.deepEqual(told(form), [finding]))

  it('depends on a later question', () => {
    const form = formOf([
      { variable: variables.why, askedWhen: is('forlangd', 'ja') },
      { variable: variables.extended },
    ])
    assert.deepEqual(told(form), ['fel-ordning skal'])
  })

  it('depend on each other: each is told, and nothing is said about what hangs on them', () => {
    const form = formOf([
      { variable: variables.extended, askedWhen: is('skal', 'annat') },
      { variable: variables.why, askedWhen: is('forlangd', 'ja') },
    ])
    assert.deepEqual(told(form), ['fel-ordning forlangd'])
  })

  it('can never be asked, because the question it depends on is then not asked', () => {
    const form = formOf([
      { variable: variables.extended },
      { variable: variables.why, askedWhen: is('forlangd', 'ja') },
      { variable: variables.whyOther, askedWhen: all(is('skal', 'annat'), isNot('forlangd', 'ja')) },
    ])
    assert.deepEqual(told(form), ['onabar-fraga skal_annat'])
  })

  it('can never be asked, through two questions between', () => {
    const form = formOf([
      { variable: variables.extended },
      { variable: variables.why, askedWhen: is('forlangd', 'ja') },
      { variable: variables.whyOther, askedWhen: is('skal', 'annat') },
      { variable: variables.talks, askedWhen: all(answered('skal_annat'), is('forlangd', 'nej')) },
    ])
    assert.deepEqual(told(form), ['onabar-fraga samtal'])
  })

  it('a warning is no error', () => {
    assert.deepEqual(
      lintForm(withCondition(is('forlangd', 'ja', 'nej'))).map((f) => f.severity),
      ['warning'],
    )
  })
})

describe('rules', () => {
  const cases: [what: string, form: Form, findings: string[]][] = [
    ['that read nothing known', withRule(atMost('inledd', 'slutade')), ['okand-variabel prov-1']],
    ['that no answers can break', withRule(atMost('samtal', 99)), ['bryts-aldrig prov-1']],
    [
      'that hold whatever is answered',
      withRule(either(unanswered('samtal'), answered('samtal'))),
      ['bryts-aldrig prov-1'],
    ],
    ['that no day can break', withRule(atLeast('inledd', value('0001-01-01'))), ['olika-slag prov-1']],
    [
      'beside a question that is not there',
      { ...smallForm, rules: [{ ...inOrder, at: 'slut' }] },
      ['okand-plats prov-1'],
    ],
    [
      'with the same id',
      { ...smallForm, rules: [inOrder, { ...inOrder, at: 'inledd' }] },
      ['dubbel-regel prov-1'],
    ],
    [
      'across records, held together by a question that is not there',
      { ...smallForm, rulesAcross: [{ ...noOverlap, sharing: 'familj' }] },
      ['okand-plats prov-4'],
    ],
    [
      'across records that read the later record',
      { ...smallForm, rulesAcross: [{ ...noOverlap, holds: atLeast(next('inledd'), 'avslutad') }] },
      ['okand-variabel prov-4'],
    ],
  ]
  for (const [what, form, findings] of cases) it(what, () => assert.deepEqual(told(form), findings))
})

describe('two rules', () => {
  const twoRules = (first: Expr, second: Expr, more: Partial<Rule> = {}): Form => ({
    ...smallForm,
    rules: [
      { ...inOrder, holds: first },
      { ...inOrder, id: 'prov-2', holds: second, ...more },
    ],
  })
  const extended = is('forlangd', 'ja')
  const clashing: [what: string, first: Expr, second: Expr][] = [
    ['that allow no number between them', atLeast('samtal', 5), atMost('samtal', 3)],
    [
      'that demand different things of the same case',
      whenever(extended, is('skal', 'annat')),
      whenever(extended, isNot('skal', 'annat')),
    ],
    [
      'of which one covers the case of the other',
      isNot('skal', 'annat'),
      whenever(extended, is('skal', 'annat')),
    ],
    ['that want an answer and none', answered('samtal'), unanswered('samtal')],
    [
      'that want an answer and none in the same case',
      whenever(extended, answered('samtal')),
      whenever(answered('samtal'), isNot('forlangd', 'ja')),
    ],
    ['that put two days in opposite orders', below('inledd', 'avslutad'), below('avslutad', 'inledd')],
    [
      'that want more and fewer answers',
      atLeast(count('orsaker'), 3),
      whenever(answered('orsaker'), below(count('orsaker'), 3)),
    ],
  ]
  for (const [what, first, second] of clashing) {
    it(`${what} are told, at the later`, () =>
      assert.deepEqual(told(twoRules(first, second)), ['oforenliga-regler prov-2']))
    it(`${what} are told in the other order`, () =>
      assert.deepEqual(told(twoRules(second, first)), ['oforenliga-regler prov-2']))
  }

  const together: [what: string, first: Expr, second: Expr][] = [
    ['that demand each other', whenever(extended, answered('skal')), whenever(answered('skal'), extended)],
    [
      'that only different cases break',
      whenever(extended, is('skal', 'annat')),
      whenever(atLeast('samtal', 1), isNot('skal', 'annat')),
    ],
    [
      'that are kept by not answering',
      atLeast('samtal', 5),
      whenever(is('forlangd', 'nej'), unanswered('samtal')),
    ],
    ['that meet in one day', atMost('inledd', 'avslutad'), atMost('avslutad', 'inledd')],
    ['that meet in one number', atLeast('samtal', 5), atMost('samtal', 5)],
    ['about different answers', atLeast('samtal', 5), isNot('forlangd', 'ja')],
  ]
  for (const [what, first, second] of together)
    it(`${what} are not told`, () => assert.deepEqual(told(twoRules(first, second)), []))

  it('of which one is a query can be answered with a reason', () => {
    const form = twoRules(atLeast('samtal', 5), atMost('samtal', 3), { severity: 'query' })
    assert.deepEqual(told(form), [])
  })
  it('of which one ends before the other begins never meet', () => {
    const before = { validFrom: '2024-01-01', validTo: '2024-12-31' }
    assert.deepEqual(told(twoRules(atLeast('samtal', 5), atMost('samtal', 3), before)), [])
  })
  it('stop the form from being published, with the words of the other', () => {
    const [flaw] = lintForm(twoRules(atLeast('samtal', 5), atMost('samtal', 3)))
    assert.equal(flaw?.severity, 'error')
    assert.match(flaw?.message.sv ?? '', /vid avslutad: ”Något stämmer inte\.”/)
  })
  it('are held against each other for about a second, however many there are', { timeout: 120_000 }, () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      ...inOrder,
      id: `provad-${i}`,
      holds: whenever(is('forlangd', i % 2 === 0 ? 'ja' : 'nej'), atLeast('samtal', 1 + (i % 50))),
    }))
    const before = process.cpuUsage()
    assert.deepEqual(told({ ...smallForm, rules: many }), [])
    const { user, system } = process.cpuUsage(before)
    assert.ok(user + system < 8e6, `${(user + system) / 1e6} s of work`)
  })
})

describe('places and words', () => {
  it('the same variable twice', () => {
    assert.deepEqual(told(formOf([{ variable: variables.extended }, { variable: variables.extended }])), [
      'dubbel-variabel forlangd',
    ])
  })
  it('a key that is no question', () => {
    assert.deepEqual(told({ ...smallForm, keys: { ...smallForm.keys, child: 'pseudonym' } }), [
      'okand-plats prov',
    ])
  })
  it('chosen among something that is no earlier multiple choice', () => {
    const among = (chosenAmong: string) =>
      formOf([{ variable: variables.extended }, { variable: variables.main, chosenAmong }])
    assert.deepEqual(told(among('forlangd')), ['okand-plats huvudorsak'])
    assert.deepEqual(told(among('orsaker')), ['okand-plats huvudorsak'])
  })
  it('a text without its English', () => {
    const extended = { ...variables.extended, label: words('Förlängd', ' ') }
    assert.deepEqual(told(formOf([{ variable: extended }])), ['ord-saknas forlangd'])
  })
  it('a rule without a remedy', () => {
    const silent = { ...smallForm, rules: [{ ...inOrder, remedy: words('', '') }] }
    assert.deepEqual(told(silent), ['ord-saknas prov-1'])
  })
})

describe('what can be answered', () => {
  const source = { text: 'prov', evidence: 'proposal' } as const
  const described = (id: string) => ({ id, label: words(id, id), question: words(id, id), source })
  const code = (id: string, more: object = {}) => ({ id, label: words(id, id), ...more })
  const among = (...codes: ReturnType<typeof code>[]): Variable => ({
    ...described('val'),
    kind: 'one',
    values: { id: 'val', codes, source },
  })
  const asking = (variable: Variable) =>
    told(formOf([{ variable: variables.extended }, { variable }])).filter((f) => f.endsWith(' val'))
  const ends = { validFrom: '2026-01-01', validTo: '2025-12-31' }
  for (const [what, variable, found] of [
    ['a code stands twice', among(code('a'), code('b'), code('a')), ['dubbel-kod val']],
    ['a code ends before it begins', among(code('a'), code('b', ends)), ['inga-varden val']],
    [
      'a range ends before it begins',
      { ...described('val'), kind: 'number', min: 2, max: 1 },
      ['inga-varden val'],
    ],
    ['all is well', among(code('a'), code('b')), []],
  ] as const)
    it(what, () => assert.deepEqual(asking(variable), found))
})

describe('a form as a whole', () => {
  it('has no two sections of one name', () => {
    const [section] = smallForm.sections
    const twice = {
      ...smallForm,
      sections: [...smallForm.sections, { id: section?.id ?? '', title: words('B', 'B'), questions: [] }],
    }
    assert.deepEqual(told(twice), [`dubbelt-avsnitt ${section?.id}`])
  })

  it('has no rule that every answer breaks', () =>
    assert.deepEqual(told(withRule(atLeast('samtal', 1000))), [`motsagelse ${inOrder.id}`]))

  it('is not tried for ever, however its conditions depend on each other', { timeout: 120_000 }, () => {
    const yesNo = (i: number): Variable => ({
      ...variables.extended,
      id: `fraga_${i}`,
    })
    const chain = Array.from({ length: 2500 }, (_, i) => ({
      variable: yesNo(i),
      ...(i === 0 ? {} : { askedWhen: is(`fraga_${i - 1}`, 'ja') }),
    }))
    const before = process.cpuUsage()
    assert.deepEqual(told(formOf(chain, { keys: smallKeys })), [])
    const { user, system } = process.cpuUsage(before)
    assert.ok(user + system < 8e6, `${(user + system) / 1e6} s of work`)
  })
})
