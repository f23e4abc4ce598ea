import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Result } from '../answer.ts'
import { inhabitantsSaid, partOfYearSaid } from '../inhabitants_said.ts'
import type { Shown } from '../shown.ts'

interface Props {
  readonly result: Result | undefined
  readonly shown: Shown
}

/** The year and the source of the inhabitants behind a figure per 1,000, what of the year is counted, and the way to them. */
export const Inhabitants = ({ result, shown }: Props): ReactElement => (
  <>
    {typeof result?.value === 'number' && <PartOfYear shown={shown} />}
    <p className="quiet">
      {inhabitantsSaid(result?.among, shown.voice)}{' '}
      <Link to="/befolkning">{shown.voice.text.figure.toInhabitants}</Link>
    </p>
  </>
)

const PartOfYear = ({ shown }: Pick<Props, 'shown'>): ReactElement | null => {
  const said = partOfYearSaid(shown)
  return said === undefined ? null : <p>{said}</p>
}
