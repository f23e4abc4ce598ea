import type { Action } from '@lyhord/contract/frame/policy.ts'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Ways } from './ways.tsx'

interface Props {
  readonly access: Action
  readonly text: { readonly title: string; readonly sentence: string; readonly notYours: string }
  readonly children: ReactElement
}

/** A page on the way to what is compared, for those who may; the others are told whose it is. */
export const WayPage = ({ access, text, children }: Props): ReactElement => {
  const may = useCan()(access)
  return (
    <div className="stack">
      <PageTitle title={text.title}>{may ? text.sentence : text.notYours}</PageTitle>
      <Ways />
      {may ? children : <NotYours />}
    </div>
  )
}
