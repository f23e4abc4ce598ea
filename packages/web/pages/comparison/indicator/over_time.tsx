import { type ReactElement, useMemo } from 'react'
import { axisAround } from '../../../charts/axis_around.ts'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import type { Figure } from '../answer.ts'
import { isDescribed } from '../described.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { hiddenSaid } from '../figure/hidden_said.ts'
import { againstPicture } from '../figure/pictures.ts'
import { figureCells, figureColumns } from '../figure/table_cells.ts'
import { underFigure } from '../figure/under.ts'
import { sayFigure } from '../measure.ts'
import { againstInSentence, againstName, memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'
import type { Voice } from '../voice.ts'

/** Own line beside that of the area compared with. */
export const OverTimePart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice, compared, choice, own } = shown
  const { overTime } = voice.text
  const drawn = useMemo(() => drawnOf(shown), [shown])
  const against = againstInSentence(compared, choice, voice)
  return (
    <ComparedFigure
      shown={shown}
      id="tid"
      heading={overTime.title}
      picture={drawn?.picture}
      table={tableOf(shown)}
      under={drawn ? [...drawn.cut, ...hiddenInTime(shown), ...underFigure(shown)] : []}
      method={overTime.method}
    >
      <p>
        {!drawn ? overTime.tooFew : own ? overTime.sentence(against) : overTime.sentenceWithoutOwn(against)}
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

/** The picture, and in words where its axis begins when that is not at zero. */
const drawnOf = (shown: IndicatorShown) => {
  const { compared, choice, measure, voice, own, title } = shown
  const name = againstName(compared, choice, voice)
  const moments = compared.overTime.map(({ period, mine, against, members }) => ({
    period,
    said: `${voice.format.period(period)}: ${mine ? `${sayFigure(mine, measure, voice)}, ` : ''}${name} ${sayFigure(against, measure, voice)}`,
    label: [shortPeriod(period, voice), counted(mine ?? against)].filter(Boolean).join('\n'),
    mine: mine && { value: mine.value, interval: mine.interval },
    against: against.value,
    band: members && isDescribed(members.shown, compared.distribution?.members ?? 0) ? members : null,
  }))
  if (moments.length < 2) return undefined
  const axis = axisAround(
    moments.flatMap((m) => [
      ...[m.mine?.value, ...(m.mine?.interval ?? []), m.against].filter(isKnown),
      ...(m.band ? [m.band.q1, m.band.q3] : []),
    ]),
    measure.least,
    measure.bounds,
  )
  const picture = againstPicture(
    {
      title: `${title}: ${voice.text.overTime.title}`,
      description: moments.map((m) => m.said).join('. '),
    },
    {
      moments,
      axis,
      tick: measure.tick,
      words: { mine: own ? memberName(own, voice) : null, against: name },
    },
  )
  return { picture, cut: axis.low > 0 ? [voice.text.overTime.cut(measure.say(axis.low))] : [] }
}

const isKnown = (value: number | null | undefined): value is number => typeof value === 'number'

/** Which periods have no figure to show, and why. */
const hiddenInTime = ({ compared, choice, voice, own }: IndicatorShown): readonly string[] =>
  hiddenSaid(
    compared.overTime.map(({ period, mine, against }) => ({
      name: voice.format.period(period),
      mine,
      against,
    })),
    {
      mine: own && memberName(own, voice),
      area: againstName(compared, choice, voice),
    },
    voice,
  )

const tableOf = ({ compared, choice, measure, voice, own }: IndicatorShown): FigureTable => {
  const { table } = voice.text
  const area = againstName(compared, choice, voice)
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
