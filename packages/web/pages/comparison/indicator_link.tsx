import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { askedId, type ProfileRow } from './answer.ts'
import { writeChoice } from './choosing/choice.ts'
import type { Shown } from './shown.ts'

interface Props {
  readonly shown: Shown
  readonly row: ProfileRow
  readonly children: ReactNode
}

/** The way to the page of an indicator, with what is chosen kept. */
export const IndicatorLink = ({ shown: { choice, comparison }, row, children }: Props): ReactElement => (
  <Link to="/jamfor/$indicator" params={{ indicator: askedId(row) }} search={writeChoice(choice, comparison)}>
    {children}
  </Link>
)
