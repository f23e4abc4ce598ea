import { words } from '@lyhord/core'
import type { Measure } from './measures.ts'
import type { OpenPair } from './open_equity.ts'

type OfPair = Omit<Measure, 'of'> & { readonly of: (pair: OpenPair) => number | null }

const percent = words('procent', 'percent')
const number = words('antal', 'number')
const points = words('procentenheter', 'percentage points')
const ratio = words('kvot', 'ratio')

const measure = (
  id: string,
  [label, unit, decimals]: readonly [OfPair['label'], OfPair['unit'], number],
  of: (pair: OpenPair) => number | undefined | null,
): OfPair => ({
  id,
  label,
  unit,
  decimals,
  of: (pair) => {
    const value = of(pair)
    return value === undefined || value === null ? null : Number(value.toFixed(decimals))
  },
})

const per = (share: number | undefined): number | undefined => share && share * 100

/** What is told of two groups held against each other, all municipalities together. */
export const equityMeasures: readonly OfPair[] = [
  measure('kommuner', [words('Kommuner', 'Municipalities'), number, 0], (p) => p.boards),
  measure('antal_ungefar', [words('Barn, ungefär', 'Children, about'), number, 0], (p) => p.first?.about),
  measure('andel', [words('Andel', 'Share'), percent, 0], (p) => per(p.first?.value)),
  measure(
    'andra_antal_ungefar',
    [words('Jämförda barn, ungefär', 'Children held against, about'), number, 0],
    (p) => p.second?.about,
  ),
  measure('andra_andel', [words('Deras andel', 'Their share'), percent, 0], (p) => per(p.second?.value)),
  measure('skillnad', [words('Skillnad vid lika behov', 'Difference given similar needs'), points, 1], (p) =>
    per(p.adjusted?.difference),
  ),
  measure('skillnad_lag', [words('Skillnad, lägst', 'Difference, lowest'), points, 1], (p) =>
    per(p.adjusted?.low),
  ),
  measure('skillnad_hog', [words('Skillnad, högst', 'Difference, highest'), points, 1], (p) =>
    per(p.adjusted?.high),
  ),
  measure(
    'oddskvot',
    [words('Oddskvot vid lika behov', 'Odds ratio given similar needs'), ratio, 2],
    (p) => p.oddsRatio?.ratio,
  ),
  measure(
    'oddskvot_lag',
    [words('Oddskvot, lägst', 'Odds ratio, lowest'), ratio, 2],
    (p) => p.oddsRatio?.low,
  ),
  measure(
    'oddskvot_hog',
    [words('Oddskvot, högst', 'Odds ratio, highest'), ratio, 2],
    (p) => p.oddsRatio?.high,
  ),
]
