import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { namePicture } from './name_picture.ts'
import { noteNear } from './near.ts'
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

/**
 * Hosts one chart: draws at its own width, again when data or width change. Its place is named for screen readers, since
 * what is in it is not laid out while it is out of view; one whose points are walked between is, and names itself.
 */
export const Chart = ({ picture, instead }: Props): ReactElement => {
  const { title, description, height } = picture
  const host = useRef<HTMLDivElement>(null)
  const width = useWidth(host)
  const id = useId()
  const about = useId()
  const text = useText({ sv, en })
  const { failed, walked } = useDrawn(host, picture, width, id)
  const [said, say] = useState('')
  useEffect(() => (host.current ? noteNear(host.current) : undefined), [])
  useEffect(() => (host.current ? walkPoints(host.current, say) : undefined), [])
  if (failed) return instead
  return (
    <>
      <div
        className="chart"
        ref={host}
        style={{ minHeight: `${height(width || 320)}px` }}
        {...(!walked && { role: 'img', 'aria-label': title, 'aria-describedby': about })}
      />
      {walked ? (
        <p className="chart-said figures not-printed" aria-hidden="true">
          {said || text.chartPoints}
        </p>
      ) : (
        <span id={about} hidden>
          {description}
        </span>
      )}
    </>
  )
}

/** Draws when there is a width, at once where somebody looks. Says whether it failed, and whether points are walked between. */
const useDrawn = (
  host: RefObject<HTMLDivElement | null>,
  { title, description, draw }: Picture,
  width: number,
  id: string,
): { readonly failed: boolean; readonly walked: boolean } => {
  const [failed, setFailed] = useState(false)
  const [walked, setWalked] = useState(false)
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
  }, [host, draw, width, title, description, id])
  return { failed, walked }
}

/** Says whether the picture has points to walk between. What it takes is kept for it while it is out of view. */
const show = (host: HTMLElement, drawn: Element): boolean => {
  const walked = readyPoints(drawn)
  // Its place is the image: said once.
  if (!walked) drawn.setAttribute('aria-hidden', 'true')
  host.replaceChildren(drawn)
  host.style.minHeight = `${drawn.getAttribute('height') ?? 0}px`
  return walked
}
