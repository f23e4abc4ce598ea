import { type ReactElement, useMemo } from 'react'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import type { DotRow } from '../../../charts/dots_layout.ts'
import { dotsPicture } from '../../results/figure/pictures.ts'
import type { CaseMix } from '../answer.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { underFigure } from '../figure/under.ts'
import { sayValue } from '../measure.ts'
import { memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'

/** More rows than this are not seen as a picture; they are in the table. */
const most = 20

/** The figure as it is, beside what it would be if all had the same children. */
export const CaseMixPart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice } = shown
  const { caseMix } = voice.text
  const rows = rowsOf(shown)
  const own = rows.find((r) => r.mine)
  const picture = useMemo(() => pictureOf(shown), [shown])
  return (
    <ComparedFigure
      shown={shown}
      id="barn"
      heading={caseMix.title}
      picture={picture}
      table={tableOf(shown)}
      under={picture ? underFigure(shown) : []}
      method={caseMix.method}
    >
      {own && <p className="compared-says">{saidOwn(own.mix, shown)}</p>}
      <p>{picture ? caseMix.intro : caseMix.none}</p>
      {picture && rows.length > most && own && <p className="quiet">{caseMix.onlyOwn}</p>}
    </ComparedFigure>
  )
}

interface Row {
  readonly mix: CaseMix
  readonly name: string
  readonly mine: boolean
}

/** One's own first, then the others as they stand in the answer. */
const rowsOf = ({ compared, voice }: IndicatorShown): readonly Row[] => {
  const rows = (compared.caseMix ?? []).flatMap((mix): readonly Row[] => {
    const member = compared.members.find((m) => m.key === mix.key)
    return member ? [{ mix, name: memberName(member, voice), mine: member.mine }] : []
  })
  return rows.toSorted((a, b) => Number(b.mine) - Number(a.mine))
}

const saidOwn = (
  { crude, expected, ratio, interval }: CaseMix,
  { measure, voice: { text, format } }: IndicatorShown,
): string => {
  if (crude.value === null) return ''
  const [low, high] = interval
  const says = low > 1 ? text.caseMix.higher : high < 1 ? text.caseMix.lower : text.caseMix.same
  const [r, l, h] = [ratio, low, high].map((v) => format.number(v, 2))
  return `${text.caseMix.own(measure.say(crude.value), measure.say(expected))} ${says(r ?? '', l ?? '', h ?? '')}`
}

const pictureOf = (shown: IndicatorShown) => {
  const { measure, voice, title } = shown
  const all = rowsOf(shown)
  const drawn = all.length > most ? all.filter((r) => r.mine) : all
  if (drawn.length === 0) return undefined
  const { caseMix } = voice.text
  const rows = drawn.map(
    ({ mix, name }): DotRow => ({
      label: name,
      dots: [
        {
          series: 'others',
          value: mix.crude.value,
          interval: null,
          said: sayValue(mix.crude, measure, voice),
        },
        { series: 'all', value: mix.adjusted, interval: null, said: measure.say(mix.adjusted) },
      ],
    }),
  )
  return dotsPicture(`${title}: ${caseMix.title}`, {
    rows,
    heads: [
      { label: caseMix.crude, series: 'others' },
      { label: caseMix.adjusted, series: 'all' },
    ],
    end: measure.end(Math.max(...rows.flatMap((r) => r.dots.map((d) => d.value ?? 0)))),
    tick: measure.tick,
  })
}

const tableOf = (shown: IndicatorShown): FigureTable => {
  const { measure, voice } = shown
  const { table } = voice.text
  const unit = measure.unit === '' ? '' : `, ${measure.unit}`
  const ratio = (v: number): string => voice.format.number(v, 2)
  return {
    columns: [
      table.municipality,
      `${table.crude}${unit}`,
      `${table.expected}${unit}`,
      table.ratio,
      table.low,
      table.high,
      `${table.adjusted}${unit}`,
    ],
    rows: rowsOf(shown).map(({ mix, name }) => [
      name,
      mix.crude.value === null ? '' : measure.bare(mix.crude.value, 1),
      measure.bare(mix.expected, 1),
      ratio(mix.ratio),
      ratio(mix.interval[0]),
      ratio(mix.interval[1]),
      measure.bare(mix.adjusted, 1),
    ]),
  }
}
