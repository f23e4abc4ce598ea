import { atLeast, type Form, is, judgeOf, not, type Source, type Variable, words } from '@lyhord/core'

const source: Source = { text: 'invented for the tests', evidence: 'proposal' }
const described = (id: string) => ({ id, label: words(id, id), question: words(id, id), source })
const code = (id: string, alone?: true) => ({ id, label: words(id, id), ...(alone ? { alone } : {}) })
const one = (id: string, ...codes: string[]): Variable => ({
  ...described(id),
  kind: 'one',
  values: { id, source, codes: codes.map((c) => code(c)) },
})
const reasons: Variable = {
  ...described('orsaker'),
  kind: 'multi',
  values: { id: 'orsaker', source, codes: [code('skola'), code('vald'), code('inga', true)] },
}
const day = (id: string): Variable => ({ ...described(id), kind: 'day' })
const chosenMain: Variable = { ...described('huvudorsak'), kind: 'one', values: reasons.values }

/** A form of seven questions with what recording has to manage: conditions, a choice among choices, a rule of each kind. */
export const smallForm: Form = {
  id: 'liten',
  version: 1,
  title: words('Liten', 'Small'),
  minutes: 2,
  validFrom: '2025-01-01',
  source,
  sections: [
    {
      id: 'a',
      title: words('A', 'A'),
      questions: [
        {
          variable: { ...described('lokalt_id'), kind: 'text', maxLength: 20, identifies: true },
          required: true,
        },
        { variable: reasons, required: true },
        {
          variable: chosenMain,
          askedWhen: atLeast({ count: 'orsaker' }, 2),
          chosenAmong: 'orsaker',
          required: true,
        },
        { variable: { ...described('samtal'), kind: 'number', min: 0, max: 99 } },
        { variable: one('skal', 'ville_inte', 'annat'), askedWhen: not(atLeast('samtal', 1)) },
        { variable: day('start'), required: true },
        { variable: day('slut'), required: true },
      ],
    },
  ],
  rules: [
    {
      id: 'liten-01',
      severity: 'error',
      validFrom: '2025-01-01',
      source,
      at: 'slut',
      message: words('Slutet ligger före början.', 'The end is before the start.'),
      remedy: words('Rätta en av dagarna.', 'Correct one of the days.'),
      holds: atLeast('slut', 'start'),
      examples: { holds: {}, breaks: {} },
    },
    {
      id: 'liten-02',
      severity: 'query',
      validFrom: '2025-01-01',
      source,
      at: 'samtal',
      message: words('Många samtal.', 'Many talks.'),
      remedy: words('Stämmer det?', 'Is it right?'),
      holds: not(atLeast('samtal', 20)),
      examples: { holds: {}, breaks: {} },
    },
    {
      id: 'liten-03',
      severity: 'note',
      validFrom: '2025-01-01',
      source,
      at: 'orsaker',
      message: words('Våld är en orsak.', 'Violence is a reason.'),
      remedy: words('Inget behöver göras.', 'Nothing needs to be done.'),
      holds: not(is('orsaker', 'vald')),
      examples: { holds: {}, breaks: {} },
    },
  ],
  rulesAcross: [],
  keys: { record: 'lokalt_id', child: 'lokalt_id', opened: 'start', closed: 'slut' },
}

export const smallJudge = judgeOf(smallForm)
