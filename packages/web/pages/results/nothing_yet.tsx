import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import type { Voice } from './voice.ts'

interface Props {
  readonly voice: Voice
  /** What will come. */
  readonly what?: string
}

/** Where there are no records at all: what will come, and how to begin. */
export const NothingYet = ({ voice, what }: Props): ReactElement => {
  const { empty } = voice.text
  return (
    <Empty
      title={empty.title}
      action={
        <Link to="/samla-in" className={buttonClass('main')}>
          {empty.how}
        </Link>
      }
    >
      {what ?? empty.what}
    </Empty>
  )
}
