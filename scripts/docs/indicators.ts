import { forms } from '@lyhord/catalogue'
import type { Direction, Indicator } from '@lyhord/core'
import { madePage, sourceText } from './markdown.ts'

const kinds: Record<Indicator['kind'], string> = {
  count: 'antal',
  share: 'andel',
  days: 'dagar',
  distribution: 'fördelning',
  ratio: 'kvot',
  rate: 'per invånare',
}
const directions: Record<Direction, string> = {
  higher: 'högre är bättre för barnet',
  lower: 'lägre är bättre för barnet',
  none: 'varken högt eller lågt är bättre i sig',
}

/** Every indicator with its definition, direction, source and worked example. */
export const indicatorsPage = (): string =>
  madePage(
    'Indikatorer',
    'Andelar har Wilsons 95-procentsintervall, medianer ett intervall av ordningsstatistik, tal per invånare exakt Poisson under tio händelser och Byar däröver. Obesvarat räknas som bortfall, aldrig som noll. Okänt är bortfall i andelar och ett eget svar i fördelningar.',
    forms.flatMap(({ form, indicators }) => [`## ${form.title.sv}`, ...indicators.map(indicatorPart)]),
  )

const indicatorPart = (i: Indicator): string =>
  [
    `### \`${i.id}\` · ${i.title.sv}`,
    `*${i.question.sv}*`,
    `${i.definition.sv} (${kinds[i.kind]}${i.weight ? `, varje rad räknas \`${i.weight}\` gånger` : ''}; ${directions[i.direction]})`,
    `Exempel: ${i.example.rows.length} rader ger n = ${i.example.expect.n}, bortfall ${i.example.expect.missing}${valueText(i)}.`,
    `Källa: ${sourceText(i.source)}`,
  ].join('\n\n')

const valueText = ({ example: { expect } }: Indicator): string => {
  if (expect.numerator !== undefined) return `, täljare ${expect.numerator}`
  return typeof expect.value === 'number' ? `, värde ${expect.value}` : ''
}
