import { type ReactElement, useMemo } from 'react'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import type { DotRow } from '../../../charts/dots_layout.ts'
import { dotsPicture } from '../../results/figure/pictures.ts'
import type { AreaFigure, Standing } from '../answer.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { figureCells, figureColumns } from '../figure/table_cells.ts'
import { underFigure } from '../figure/under.ts'
import { isTested, sayFigure } from '../measure.ts'
import { areaInSentence, areaLabelled, areaName, memberName, othersOf } from '../names.ts'
import { saidStanding } from '../said.ts'
import type { IndicatorShown } from '../shown.ts'

/** Own board against the areas it is held against, with intervals and in words. */
export const AgainstPart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { text } = shown.voice
  const picture = useMemo(() => pictureOf(shown), [shown])
  return (
    <ComparedFigure
      shown={shown}
      id="jamfort"
      heading={text.against.title}
      picture={picture}
      table={tableOf(shown)}
      under={[...underFigure(shown), ...inventedIn(shown)]}
      method={text.against.method}
    >
      {saidStandings(shown).map((sentence, i) => (
        <p key={sentence} className={i === 0 ? 'compared-says' : undefined}>
          {sentence}
        </p>
      ))}
    </ComparedFigure>
  )
}

/** Groupings that are made up are told of, where their names do not say so. */
const inventedIn = ({ compared, voice }: IndicatorShown): readonly string[] => {
  const names = compared.areas
    .filter((a) => a.invented && !/påhitta|invented/i.test(a.name))
    .map((a) => areaName(a, voice))
  return names.length > 0 ? [voice.text.against.invented(voice.format.list(names))] : []
}

/** The chosen one first; then those that differ, and together those that cannot be told apart or compared. */
const saidStandings = (shown: IndicatorShown): readonly string[] => {
  const { compared, choice, voice, measure } = shown
  if (!isTested(measure.kind)) return compared.standing.length > 0 ? [voice.text.standing.untested] : []
  const chosen = compared.standing.filter((s) => s.against === choice.against)
  const rest = compared.standing.filter((s) => s.against !== choice.against)
  const together = (says: Standing['says']): string | undefined => {
    const areas = rest.filter((s) => s.says === says).map((s) => heldAgainst(s, shown))
    return areas.length > 0 ? voice.format.list(areas) : undefined
  }
  const [alike, unknown] = [together('cannot_tell'), together('no_figure')]
  const { cannot_tell, nor, no_figure } = voice.text.standing
  const differing = rest.filter((s) => s.says === 'higher' || s.says === 'lower')
  return [
    ...[...chosen, ...differing].map((s) => saidAgainst(s, shown)),
    ...(alike ? [(chosen[0]?.says === 'cannot_tell' ? nor : cannot_tell)(alike)] : []),
    ...(unknown ? [no_figure(unknown)] : []),
  ]
}

/** One's own against the others of an area, in a sentence. */
export const saidAgainst = (standing: Standing, shown: IndicatorShown): string =>
  saidStanding(standing, heldAgainst(standing, shown), shown.measure, shown.voice)

/** One's own board is taken out of the areas it belongs to. */
const heldAgainst = ({ against }: Standing, { compared, own, voice }: IndicatorShown): string => {
  const area = areaLabelled(compared.areas, against)
  return own?.in.includes(against) ? othersOf(area, voice) : areaInSentence(area, voice)
}

const pictureOf = (shown: IndicatorShown) => {
  const { compared, own, measure, voice, title } = shown
  const ownRow: readonly DotRow[] = own
    ? [
        {
          label: memberName(own, voice),
          dots: [
            {
              series: 'all',
              value: own.figure.value,
              interval: own.figure.interval,
              said: sayFigure(own.figure, measure, voice),
            },
          ],
        },
      ]
    : []
  const rows = [...ownRow, ...compared.areas.map((area) => areaRow(area, shown))]
  const highest = Math.max(
    0,
    ...rows.flatMap((r) => r.dots.flatMap((d) => [d.value ?? 0, d.interval?.[1] ?? 0])),
  )
  return dotsPicture(`${title}: ${voice.text.against.title}`, {
    rows,
    heads: [],
    end: measure.end(highest),
    tick: measure.tick,
  })
}

const areaRow = (area: AreaFigure, { measure, voice }: IndicatorShown): DotRow => ({
  label: areaName(area, voice),
  dots: [
    {
      series: 'others',
      value: area.figure.value,
      interval: area.figure.interval,
      said: sayFigure(area.figure, measure, voice),
    },
  ],
})

const tableOf = (shown: IndicatorShown): FigureTable => {
  const { compared, own, measure, voice } = shown
  const { table } = voice.text
  const ownRow = own ? [[memberName(own, voice), ...figureCells(own.figure, measure, voice), '', '']] : []
  return {
    columns: [table.area, ...figureColumns(measure, voice), table.reported, table.standing],
    rows: [
      ...ownRow,
      ...compared.areas.map((area) => {
        const standing = compared.standing.find((s) => s.against === area.label)
        return [
          areaName(area, voice),
          ...figureCells(area.figure, measure, voice),
          `${voice.format.number(area.reported)} / ${voice.format.number(area.members)}`,
          standing && isTested(measure.kind) ? saidAgainst(standing, shown) : '',
        ]
      }),
    ],
  }
}
