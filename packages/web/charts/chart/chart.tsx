import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { namePicture } from './name_picture.ts'
import { useWidth } from './use_width.ts'
import { readyPoints, walkPoints } from './walk_points.ts'
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
  const text = useText({ sv, en })
  const [failed, setFailed] = useState(false)
  const [walked, setWalked] = useState(false)
  const [said, say] = useState('')
  useEffect(() => {
    if (width === 0) return
    let wanted = true
    whenItIsSeen(host.current)
      .then(() => (wanted ? draw(width) : undefined))
      .then((drawn) => {
        if (wanted && drawn && host.current)
          setWalked(show(host.current, namePicture(drawn, { title, description, id })))
      })
      .catch(() => setFailed(true))
    return () => {
      wanted = false
    }
  }, [draw, width, title, description, id])
  useEffect(() => (host.current ? walkPoints(host.current, say) : undefined), [])
  return failed ? (
    instead
  ) : (
    <>
      <div className="chart" ref={host} style={{ minHeight: `${height(width || 320)}px` }} />
      {walked && (
        <p className="chart-said figures not-printed" aria-hidden="true">
          {said || text.chartPoints}
        </p>
      )}
    </>
  )
}

/** Says whether the picture has points to walk between. */
const show = (host: HTMLElement, drawn: Element): boolean => {
  const walked = readyPoints(drawn)
  host.replaceChildren(drawn)
  host.style.minHeight = ''
  return walked
}
