import { type ReactElement, useMemo } from 'react'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import type { Figure } from '../answer.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { againstPicture } from '../figure/pictures.ts'
import { figureCells, figureColumns } from '../figure/table_cells.ts'
import { underFigure } from '../figure/under.ts'
import { sayFigure } from '../measure.ts'
import { areaInSentence, areaLabelled, areaName, memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'
import type { Voice } from '../voice.ts'

/** Own line beside that of the area compared with. */
export const OverTimePart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice, compared, choice, own } = shown
  const { overTime } = voice.text
  const picture = useMemo(() => pictureOf(shown), [shown])
  const against = areaInSentence(areaLabelled(compared.areas, choice.against), voice)
  return (
    <ComparedFigure
      shown={shown}
      id="tid"
      heading={overTime.title}
      picture={picture}
      table={tableOf(shown)}
      under={picture ? underFigure(shown) : []}
      method={overTime.method}
    >
      <p>
        {!picture ? overTime.tooFew : own ? overTime.sentence(against) : overTime.sentenceWithoutOwn(against)}
      </p>
    </ComparedFigure>
  )
}

/** `vår 2025`; a year is itself. */
const shortPeriod = (period: string, { text }: Voice): string => {
  const [year = '', half] = period.split('-')
  return half === 'H1' || half === 'H2' ? `${text.overTime.halves[half]} ${year}` : year
}

const counted = (figure: Figure | null): string =>
  figure?.n === null || figure?.n === undefined ? '' : `n ${figure.n}`

const pictureOf = (shown: IndicatorShown) => {
  const { compared, choice, measure, voice, own, title } = shown
  const name = areaName(areaLabelled(compared.areas, choice.against), voice)
  const moments = compared.overTime.map(({ period, mine, against, members }) => ({
    period,
    said: `${voice.format.period(period)}: ${mine ? `${sayFigure(mine, measure, voice)}, ` : ''}${name} ${sayFigure(against, measure, voice)}`,
    label: [shortPeriod(period, voice), counted(mine ?? against)].filter(Boolean).join('\n'),
    mine: mine && { value: mine.value, interval: mine.interval },
    against: against.value,
    band: members,
  }))
  if (moments.length < 2) return undefined
  const highest = Math.max(
    0,
    ...moments.flatMap((m) => [m.mine?.interval?.[1] ?? m.mine?.value ?? 0, m.against ?? 0, m.band?.q3 ?? 0]),
  )
  return againstPicture(
    {
      title: `${title}: ${voice.text.overTime.title}`,
      description: moments.map((m) => m.said).join('. '),
    },
    {
      moments,
      end: measure.end(highest),
      tick: measure.tick,
      words: { mine: own ? memberName(own, voice) : null, against: name },
    },
  )
}

const tableOf = ({ compared, choice, measure, voice, own }: IndicatorShown): FigureTable => {
  const { table } = voice.text
  const area = areaName(areaLabelled(compared.areas, choice.against), voice)
  const name = own && memberName(own, voice)
  return {
    columns: [table.period, table.area, ...figureColumns(measure, voice)],
    rows: compared.overTime.flatMap(({ period, mine, against }) => [
      ...(mine && name !== undefined
        ? [[voice.format.period(period), name, ...figureCells(mine, measure, voice)]]
        : []),
      [voice.format.period(period), area, ...figureCells(against, measure, voice)],
    ]),
  }
}
