import { sourceIn } from '@lyhord/core/codebook/source.ts'
import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement, RefObject } from 'react'
import { csvOf, type FigureTable } from '../../../charts/chart/figure_table.ts'
import { pictureFile } from '../../../charts/chart/picture_file.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import type { Voice } from '../voice.ts'
import { Definition } from './definition.tsx'
import { fileName } from './file_name.ts'

interface Props {
  readonly indicator: ToldIndicator | undefined
  readonly heading: string
  readonly table: () => FigureTable
  readonly voice: Voice
  readonly box: RefObject<HTMLElement | null>
}

/** On demand: question, definition, direction, source, and the figure to take away. */
export const About = ({ indicator, heading, table, voice, box }: Props): ReactElement => {
  const { figure } = voice.text
  const savePictures = (): void => {
    const foot = [...(box.current?.querySelectorAll('.figure-counted p') ?? [])].map((p) => p.textContent)
    const source = indicator ? [`${figure.source}: ${sourceIn(indicator.source, voice.language).text}`] : []
    const name = fileName(heading)
    box.current?.querySelectorAll<SVGSVGElement>('.chart > svg').forEach((svg, i) => {
      const file = pictureFile(svg, heading, [...foot, ...source])
      download(file, `${name}${i === 0 ? '' : `-${i + 1}`}.svg`, 'image/svg+xml')
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
          <Button
            onClick={() => download(csvOf(table()), `${fileName(heading)}.csv`, 'text/csv;charset=utf-8')}
          >
            {figure.downloadTable}
          </Button>
          <Button onClick={savePictures}>{figure.downloadPicture}</Button>
        </div>
      </div>
    </details>
  )
}
