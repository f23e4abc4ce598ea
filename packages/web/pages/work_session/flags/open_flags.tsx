import { type ReactElement, useRef } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { FlagItem } from './flag_item.tsx'
import './flags.css'

export type Flag = Answer<'GET /api/collections/:collection/flags'>['flags'][number]

/** The questions of a collection that wait for an answer. */
export const OpenFlags = ({ collection }: { readonly collection: string }): ReactElement => {
  const asked = useCall('GET /api/collections/:collection/flags', { params: { collection } })
  return <FlagList flags={(asked.data?.flags ?? []).filter((f) => f.answer === null)} />
}

/** When one leaves it the focus goes to the list, so that the keyboard goes on from there. */
export const FlagList = ({ flags }: { readonly flags: readonly Flag[] }): ReactElement => {
  const list = useRef<HTMLUListElement>(null)
  return (
    <ul ref={list} className="flags" tabIndex={-1}>
      {flags.map((flag) => (
        <FlagItem key={flag.id} flag={flag} onGone={() => list.current?.focus()} />
      ))}
    </ul>
  )
}
