import type { ReactElement } from 'react'
import type { ProfileRow } from '../answer.ts'
import type { Measure } from '../measure.ts'
import { stripOf } from './strip.ts'

interface Props {
  readonly row: ProfileRow
  readonly measure: Measure
  /** Nothing is compared with. */
  readonly alone: boolean
}

/**
 * One line of the profile: the spread of all as a quiet band, the comparison as an upright line, the value with its
 * interval in front. The table beside it says the same in figures.
 */
export const ProfileStrip = ({ row, measure, alone }: Props): ReactElement => {
  const { value, interval, against, spread } = stripOf(row, measure, alone)
  return (
    <svg className="strip" width="100%" height="22" aria-hidden="true">
      <line x1="0" x2="100%" y1="11" y2="11" className="strip-axis" />
      {spread && <Range from={spread.low} to={spread.high} className="strip-all" />}
      {spread && <Range from={spread.q1} to={spread.q3} className="strip-middle" />}
      {against !== null && (
        <line x1={at(against)} x2={at(against)} y1="2" y2="20" className="strip-against" />
      )}
      {interval && <Range from={interval[0]} to={interval[1]} className="strip-interval" />}
      <svg x={at(value)} y="11" overflow="visible" aria-hidden="true">
        <path d="M0,-7.5L4.5,0L0,7.5L-4.5,0Z" className="strip-own" />
      </svg>
    </svg>
  )
}

const at = (share: number): string => `${(share * 100).toFixed(2)}%`

const Range = ({
  from,
  to,
  className,
}: {
  readonly from: number
  readonly to: number
  readonly className: string
}): ReactElement => <line x1={at(from)} x2={at(to)} y1="11" y2="11" className={className} />
