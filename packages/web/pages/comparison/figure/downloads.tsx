import type { ReactElement, RefObject } from 'react'
import { csvOf, type FigureTable } from '../../../charts/chart/figure_table.ts'
import { pictureFile } from '../../../charts/chart/picture_file.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { say } from '../../../parts/status/say.ts'
import { fileName } from '../../results/figure/file_name.ts'
import { releasesSaid } from '../releases_said.ts'
import type { Sourced } from '../shown.ts'

interface Props {
  readonly shown: Sourced
  readonly heading: string
  readonly table: FigureTable
  readonly under: readonly string[]
  readonly box: RefObject<HTMLElement | null>
  /** The picture is there to take; as a table there is none. */
  readonly drawn: boolean
}

/** The figure to take away, with its name, what is behind it and where it came from. */
export const Downloads = ({ shown, heading, table, under, box, drawn }: Props): ReactElement => {
  const { voice, title, answer } = shown
  const { figure } = voice.text
  const name = fileName(`${title} ${heading} ${answer.period}`)
  const svgFile = (): string | undefined => {
    const svg = box.current?.querySelector<SVGSVGElement>('.chart > svg')
    return svg
      ? pictureFile(svg, `${title}: ${heading}`, [...under, ...releasesSaid(answer, voice)])
      : undefined
  }
  const savePng = async (): Promise<void> => {
    const svg = svgFile()
    if (svg === undefined) return
    const { pngOf } = await import('../../../charts/chart/picture_png.ts')
    const png = await pngOf(svg).catch(() => undefined)
    if (png) download(png, `${name}.png`)
    else say(figure.noPng)
  }
  const saveSvg = (): void => {
    const svg = svgFile()
    if (svg !== undefined) download(svg, `${name}.svg`, 'image/svg+xml')
  }
  return (
    <details className="compared-more">
      <summary>
        {figure.download}
        <span className="only-heard">: {heading}</span>
      </summary>
      <div className="row">
        <Button onClick={() => download(csvOf(table), `${name}.csv`, 'text/csv;charset=utf-8')}>
          {figure.csv}
        </Button>
        {drawn && <Button onClick={saveSvg}>{figure.svg}</Button>}
        {drawn && <Button onClick={() => void savePng()}>{figure.png}</Button>}
      </div>
    </details>
  )
}
