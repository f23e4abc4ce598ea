import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { namePicture } from './name_picture.ts'
import { useWidth } from './use_width.ts'
import { whenItIsSeen } from './when_seen.ts'
import './chart.css'

export interface Picture {
  /** What the picture is, in a few words. */
  readonly title: string
  /** What it says, for those who do not see it. */
  readonly description: string
  /** Room kept until it is drawn, in pixels, at a width. */
  readonly height: (width: number) => number
  /** Draws it at a width; the drawing code comes when the first chart is shown. Keep the same function while the data are the same. */
  readonly draw: (width: number) => Promise<Element>
}

interface Props {
  readonly picture: Picture
  /** Shown when the drawing code could not be fetched. */
  readonly instead: ReactElement
}

/** Hosts one chart: draws at its own width, again when data or width change, and names it for screen readers. */
export const Chart = ({ picture, instead }: Props): ReactElement => {
  const { title, description, height, draw } = picture
  const host = useRef<HTMLDivElement>(null)
  const width = useWidth(host)
  const id = useId()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (width === 0) return
    let wanted = true
    whenItIsSeen(host.current)
      .then(() => (wanted ? draw(width) : undefined))
      .then((drawn) => {
        if (wanted && drawn && host.current)
          show(host.current, namePicture(drawn, { title, description, id }))
      })
      .catch(() => setFailed(true))
    return () => {
      wanted = false
    }
  }, [draw, width, title, description, id])
  return failed ? (
    instead
  ) : (
    <div className="chart" ref={host} style={{ minHeight: `${height(width || 320)}px` }} />
  )
}

const show = (host: HTMLElement, drawn: Element): void => {
  host.replaceChildren(drawn)
  host.style.minHeight = ''
}
