import type { Indicator } from '@lyhord/core'
import type { ReactElement, RefObject } from 'react'
import { csvOf, type FigureTable } from '../../../charts/chart/figure_table.ts'
import { pictureFile } from '../../../charts/chart/picture_file.ts'
import { saveFile } from '../../../charts/chart/save_file.ts'
import { Button } from '../../../parts/button/button.tsx'
import { inVoice, type Voice } from '../voice.ts'
import { fileName } from './file_name.ts'

interface Props {
  readonly indicator: Indicator | undefined
  readonly heading: string
  readonly table: FigureTable
  readonly voice: Voice
  readonly box: RefObject<HTMLElement | null>
}

/** On demand: question, definition, direction, source, and the figure to take away. */
export const About = ({ indicator, heading, table, voice, box }: Props): ReactElement => {
  const { figure } = voice.text
  const name = fileName(heading)
  const savePictures = (): void => {
    const foot = [...(box.current?.querySelectorAll('.figure-counted p') ?? [])].map((p) => p.textContent)
    const source = indicator ? [`${figure.source}: ${indicator.source.text}`] : []
    box.current?.querySelectorAll<SVGSVGElement>('.chart > svg').forEach((svg, i) => {
      const file = pictureFile(svg, heading, [...foot, ...source])
      saveFile(`${name}${i === 0 ? '' : `-${i + 1}`}.svg`, 'image/svg+xml', file)
    })
  }
  return (
    <details className="about unfolds">
      <summary>
        {figure.about}
        <span className="only-heard">: {heading}</span>
      </summary>
      <div className="about-words">
        {indicator && <Definition indicator={indicator} voice={voice} />}
        <p className="quiet">{figure.method}</p>
        <div className="row">
          <Button onClick={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(table))}>
            {figure.downloadTable}
          </Button>
          <Button onClick={savePictures}>{figure.downloadPicture}</Button>
        </div>
      </div>
    </details>
  )
}

const Definition = ({
  indicator,
  voice,
}: {
  readonly indicator: Indicator
  readonly voice: Voice
}): ReactElement => {
  const { figure } = voice.text
  const entries = [
    [figure.question, inVoice(voice, indicator.question)],
    [figure.definition, inVoice(voice, indicator.definition)],
    [figure.direction, figure.directions[indicator.direction]],
    [figure.source, indicator.source.text],
  ] as const
  return (
    <dl>
      {entries.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
      {indicator.source.evidence === 'proposal' && <dd className="quiet">{figure.proposal}</dd>}
    </dl>
  )
}
