import type { Variable } from '../../codebook/variable.ts'
import {
  among,
  atLeast,
  atMost,
  count,
  either,
  is,
  previous,
  today,
  unanswered,
} from '../../expression/dsl.ts'
import { type Rule, type RuleAcross, rule, ruleAcross } from '../../rule/rule.ts'
import { type Words, words } from '../../words.ts'
import type { Form } from '../form.ts'

/** A small invented form that has one of everything, for tests. */
const source = { text: 'Påhittat för prov.', evidence: 'proposal' } as const

const described = (id: string, label: Words) => ({
  id,
  label,
  question: words(`${label.sv}?`, `${label.en}?`),
  source,
})

const valueSet = (
  id: string,
  ...codes: (readonly [id: string, sv: string, en: string, more?: object])[]
) => ({
  id,
  codes: codes.map(([code, sv, en, more]) => ({ id: code, label: words(sv, en), ...more })),
  source,
})

const reasons = valueSet(
  'orsaker',
  ['skola', 'Skolfrånvaro', 'School absence'],
  ['vald', 'Våld', 'Violence'],
  ['missbruk', 'Missbruk', 'Substance use'],
  ['okant', 'Okänt', 'Unknown', { means: 'unknown', alone: true }],
)

export const variables = {
  id: { ...described('arende', words('Ärende', 'Case')), kind: 'text', maxLength: 20, identifies: true },
  child: { ...described('barn', words('Barn', 'Child')), kind: 'pseudonym' },
  opened: { ...described('inledd', words('Inledd', 'Opened')), kind: 'day' },
  closed: { ...described('avslutad', words('Avslutad', 'Closed')), kind: 'day' },
  extended: { ...described('forlangd', words('Förlängd', 'Extended')), kind: 'yes_no' },
  why: {
    ...described('skal', words('Skäl', 'Reason for extension')),
    kind: 'one',
    values: valueSet('skal', ['vantan', 'Väntan', 'Waiting'], ['annat', 'Annat', 'Other']),
  },
  whyOther: { ...described('skal_annat', words('Annat skäl', 'Other reason')), kind: 'text', maxLength: 10 },
  talks: {
    ...described('samtal', words('Antal samtal med barnet', 'Talks with the child')),
    kind: 'number',
    min: 0,
    max: 99,
  },
  alone: { ...described('enskilt', words('Enskilt samtal', 'Talk alone')), kind: 'yes_no' },
  reasons: { ...described('orsaker', words('Orsaker', 'Reasons')), kind: 'multi', values: reasons },
  main: { ...described('huvudorsak', words('Huvudorsak', 'Main reason')), kind: 'one', values: reasons },
} as const satisfies Record<string, Variable>

const declared = {
  validFrom: '2025-01-01',
  source,
  message: words('Något stämmer inte.', 'Something does not fit.'),
  remedy: words('Se över svaren.', 'Look at the answers.'),
}

export const inOrder: Rule = rule({
  ...declared,
  id: 'prov-1',
  severity: 'error',
  at: 'avslutad',
  holds: atMost('inledd', 'avslutad'),
  examples: { holds: {}, breaks: {} },
})

export const notInFuture: Rule = rule({
  ...declared,
  id: 'prov-2',
  severity: 'query',
  at: 'avslutad',
  holds: atMost('avslutad', today),
  examples: { holds: {}, breaks: {} },
})

export const mainAmongReasons: Rule = rule({
  ...declared,
  id: 'prov-3',
  severity: 'error',
  at: 'huvudorsak',
  holds: either(unanswered('huvudorsak'), among('huvudorsak', 'orsaker')),
  examples: { holds: {}, breaks: {} },
})

export const noOverlap: RuleAcross = ruleAcross({
  ...declared,
  id: 'prov-4',
  severity: 'error',
  at: 'inledd',
  sharing: 'barn',
  orderedBy: 'inledd',
  reaching: 'avslutad',
  holds: atLeast('inledd', previous('avslutad')),
  examples: { holds: {}, breaks: {} },
})

export const smallForm: Form = {
  id: 'prov',
  version: 1,
  title: words('Prov', 'Test'),
  minutes: 1,
  validFrom: '2025-01-01',
  source,
  sections: [
    {
      id: 'a',
      title: words('Bakgrund', 'Background'),
      questions: [
        { variable: variables.id, required: true },
        { variable: variables.child },
        { variable: variables.opened, required: true },
        { variable: variables.closed },
      ],
    },
    {
      id: 'b',
      title: words('Genomförande', 'Process'),
      questions: [
        { variable: variables.extended },
        { variable: variables.why, askedWhen: is('forlangd', 'ja'), required: true },
        { variable: variables.whyOther, askedWhen: is('skal', 'annat') },
        { variable: variables.talks },
        { variable: variables.alone, askedWhen: atLeast('samtal', 1) },
        { variable: variables.reasons },
        { variable: variables.main, askedWhen: atLeast(count('orsaker'), 2), chosenAmong: 'orsaker' },
      ],
    },
  ],
  rules: [inOrder, notInFuture, mainAmongReasons],
  rulesAcross: [noOverlap],
  keys: { record: 'arende', child: 'barn', opened: 'inledd', closed: 'avslutad' },
}
