import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { variablesById } from '../form/form.ts'
import { smallForm } from '../form/gold/small_form.ts'
import {
  above,
  all,
  among,
  answered,
  atLeast,
  atMost,
  below,
  count,
  daysAfter,
  daysBetween,
  either,
  equal,
  firstOf,
  given,
  is,
  isNot,
  monthsAfter,
  next,
  not,
  only,
  previous,
  today,
  unanswered,
  value,
  whenever,
} from './dsl.ts'
import { anyExpr, anyTerm } from './gold/arbitrary_trees.ts'
import { inWords } from './in_words.ts'
import { termInWords } from './term_in_words.ts'
import type { Expr } from './tree.ts'

const variables = variablesById(smallForm)

const said: [expr: Expr, sv: string, en: string][] = [
  [
    all(atLeast('samtal', 1), is('forlangd', 'ja')),
    'Antal samtal med barnet är minst 1 och Förlängd är Ja',
    'Talks with the child is at least 1 and Extended is Yes',
  ],
  [unanswered('skal'), 'Skäl är obesvarad', 'Reason for extension is unanswered'],
  [isNot('forlangd', 'ja'), 'Förlängd är inte Ja', 'Extended is not Yes'],
  [is('skal', 'vantan', 'annat'), 'Skäl är Väntan eller Annat', 'Reason for extension is Waiting or Other'],
  [
    isNot('skal', 'vantan', 'annat'),
    'Skäl är varken Väntan eller Annat',
    'Reason for extension is neither Waiting nor Other',
  ],
  [is('orsaker', 'skola'), 'Orsaker innehåller Skolfrånvaro', 'Reasons includes School absence'],
  [
    isNot('orsaker', 'skola'),
    'Orsaker innehåller inte Skolfrånvaro',
    'Reasons does not include School absence',
  ],
  [
    among('huvudorsak', 'orsaker'),
    'Huvudorsak är ett av svaren på Orsaker',
    'Main reason is one of the answers to Reasons',
  ],
  [
    above('avslutad', monthsAfter('inledd', 4)),
    'Avslutad mer än 4 månader efter Inledd',
    'Closed more than 4 months after Opened',
  ],
  [
    not(above('avslutad', monthsAfter('inledd', 4))),
    'Avslutad senast 4 månader efter Inledd',
    'Closed no later than 4 months after Opened',
  ],
  [
    above('avslutad', daysAfter('inledd', -1)),
    'Avslutad senare än 1 dag före Inledd',
    'Closed later than 1 day before Opened',
  ],
  [atMost('avslutad', today), 'Avslutad senast dagens datum', "Closed no later than today's date"],
  [
    above(today, monthsAfter('inledd', 1)),
    'dagens datum är mer än 1 månad efter Inledd',
    "today's date is more than 1 month after Opened",
  ],
  [below(value('2025-07-01'), 'inledd'), 'Inledd efter 2025-07-01', 'Opened after 2025-07-01'],
  [
    above(daysBetween('inledd', 'avslutad'), 120),
    'antal dagar från Inledd till Avslutad är mer än 120',
    'the number of days from Opened to Closed is more than 120',
  ],
  [
    atLeast(count('orsaker'), 2),
    'antal svar på Orsaker är minst 2',
    'the number of answers to Reasons is at least 2',
  ],
  [
    equal(firstOf('huvudorsak', only('orsaker')), value('vald')),
    'det första som finns av Huvudorsak och det enda svaret på Orsaker är Våld',
    'the first there is of Main reason and the only answer to Reasons is Violence',
  ],
  [
    atLeast('inledd', previous('avslutad')),
    'Inledd tidigast Avslutad i det tidigare ärendet',
    'Opened no earlier than Closed in the earlier record',
  ],
  [
    atMost(next('inledd'), monthsAfter('avslutad', 12)),
    'Inledd i det senare ärendet senast 12 månader efter Avslutad',
    'Opened in the later record no later than 12 months after Closed',
  ],
  [
    whenever(is('forlangd', 'ja'), answered('skal')),
    'om Förlängd är Ja gäller att Skäl är besvarad',
    'if Extended is Yes, then Reason for extension is answered',
  ],
  [
    not(whenever(is('forlangd', 'ja'), answered('skal'))),
    'Förlängd är Ja och Skäl är obesvarad',
    'Extended is Yes and Reason for extension is unanswered',
  ],
  [
    whenever(all(is('forlangd', 'ja'), atLeast('samtal', 1)), isNot('skal', 'annat')),
    'om Förlängd är Ja och Antal samtal med barnet är minst 1 gäller att Skäl inte är Annat',
    'if Extended is Yes and Talks with the child is at least 1, then Reason for extension is not Other',
  ],
  [
    either(not(is('forlangd', 'ja')), not(isNot('skal', 'annat', 'vantan')), unanswered('samtal')),
    'om Förlängd är Ja och Skäl varken är Annat eller Väntan gäller att Antal samtal med barnet är obesvarad',
    'if Extended is Yes and Reason for extension is neither Other nor Waiting, then Talks with the child is unanswered',
  ],
  [
    not(all(is('forlangd', 'nej'), isNot('orsaker', 'vald'))),
    'om Förlängd är Nej gäller att Orsaker innehåller Våld',
    'if Extended is No, then Reasons includes Violence',
  ],
  [
    not(all(is('forlangd', 'nej'), is('orsaker', 'vald'), atLeast('samtal', 1))),
    'det gäller inte på en gång att Förlängd är Nej och Orsaker innehåller Våld och Antal samtal med barnet är minst 1',
    'it is not the case at once that Extended is No and Reasons includes Violence and Talks with the child is at least 1',
  ],
  [
    all(not(all(is('forlangd', 'nej'), answered('skal'))), answered('samtal')),
    '(det gäller inte på en gång att Förlängd är Nej och Skäl är besvarad) och Antal samtal med barnet är besvarad',
    '(it is not the case at once that Extended is No and Reason for extension is answered) and Talks with the child is answered',
  ],
  [
    given(answered('avslutad'), is('forlangd', 'ja')),
    'Förlängd är Ja, räknat bara när Avslutad är besvarad',
    'Extended is Yes, counted only when Closed is answered',
  ],
  [
    either(all(atLeast('samtal', 1), is('forlangd', 'ja')), answered('skal')),
    '(Antal samtal med barnet är minst 1 och Förlängd är Ja) eller Skäl är besvarad',
    '(Talks with the child is at least 1 and Extended is Yes) or Reason for extension is answered',
  ],
  [
    all(all(atLeast('samtal', 1), is('forlangd', 'ja')), either(answered('skal'))),
    'Antal samtal med barnet är minst 1 och Förlängd är Ja och Skäl är besvarad',
    'Talks with the child is at least 1 and Extended is Yes and Reason for extension is answered',
  ],
  [
    not(either(atLeast('samtal', 1), is('forlangd', 'ja'))),
    'Antal samtal med barnet är mindre än 1 och Förlängd är inte Ja',
    'Talks with the child is less than 1 and Extended is not Yes',
  ],
  [all(), 'alltid', 'always'],
  [either(), 'aldrig', 'never'],
  [not(is('skal')), 'Skäl är besvarad', 'Reason for extension is answered'],
  [is('hittas_inte', 'kod'), 'hittas_inte är kod', 'hittas_inte is kod'],
]

describe('a condition in plain words', () => {
  for (const [expr, sv, en] of said)
    it(sv, () => {
      assert.equal(inWords(expr, 'sv', variables), sv)
      assert.equal(inWords(expr, 'en', variables), en)
    })
  it('after "när" and "att" the Swedish negation stands before the verb', () => {
    const cases = [
      [isNot('forlangd', 'ja'), 'Förlängd inte är Ja'],
      [isNot('orsaker', 'skola', 'vald'), 'Orsaker varken innehåller Skolfrånvaro eller Våld'],
      [not(equal('samtal', 3)), 'Antal samtal med barnet inte är 3'],
      [is('forlangd', 'ja'), 'Förlängd är Ja'],
    ] as const
    for (const [expr, sv] of cases) assert.equal(inWords(expr, 'sv', variables, 'subordinate'), sv)
  })
  it('a term by itself', () => {
    assert.equal(
      termInWords(daysBetween('inledd', today), 'sv', variables),
      'antal dagar från Inledd till dagens datum',
    )
    assert.equal(termInWords({ first: [] }, 'en', variables), 'no answer')
  })
})

describe('every tree can be said', () => {
  const isSaid = (text: string) => {
    assert.ok(text.trim().length > 0)
    assert.doesNotMatch(text, /undefined|\[object|NaN|function|=>/)
    assert.equal(text.split('(').length, text.split(')').length)
  }
  it('trees', () =>
    fc.assert(
      fc.property(anyExpr, fc.constantFrom('sv', 'en'), (e, lang) => isSaid(inWords(e, lang, variables))),
    ))
  it('terms', () =>
    fc.assert(
      fc.property(anyTerm, fc.constantFrom('sv', 'en'), (t, lang) =>
        isSaid(termInWords(t, lang, variables) || '-'),
      ),
    ))
  it('what is said twice contrary is said alike', () =>
    fc.assert(
      fc.property(anyExpr, (e) =>
        assert.equal(inWords(not(not(e)), 'sv', variables), inWords(e, 'sv', variables)),
      ),
    ))
})
