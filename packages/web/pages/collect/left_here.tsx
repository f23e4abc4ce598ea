import { Link } from '@tanstack/react-router'
import { type ReactElement, useSyncExternalStore } from 'react'
import { isOutOfContact, onContact } from '../../client/contact.ts'
import { listedForm } from '../../forms/form_list.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/recording.ts'
import { sv } from '../../text/sv/recording.ts'
import { useText } from '../../text/text.tsx'
import { type Copy, copiesOf } from '../recording/autosave/copies.ts'
import { useWho } from '../recording/autosave/use_who.ts'

/** Records that were begun on this computer and have not reached the server: the way back to them. */
export const LeftHere = (): ReactElement | null => {
  const { leftHere: text } = useText({ sv, en })
  const away = useSyncExternalStore(onContact, isOutOfContact)
  const copies = copiesOf(localStorage, useWho())
  if (copies.length === 0) return null
  return (
    <Notice tone="query" title={text.title(copies.length)}>
      <p>{away ? text.sentenceAway : text.sentence}</p>
      <ul>
        {copies.map((copy) => (
          <li key={copy.record}>
            <GoOn copy={copy} words={text.open(nameOf(copy) ?? text.unnamed)} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const nameOf = ({ form, answers }: Copy): string | undefined => {
  const id = answers[listedForm(form)?.recordKey ?? '']
  return typeof id === 'string' ? id : undefined
}

const GoOn = ({ copy, words }: { readonly copy: Copy; readonly words: string }): ReactElement =>
  copy.version === null ? (
    <Link
      to="/samla-in/$collection/nytt"
      params={{ collection: copy.collection }}
      search={{ utkast: copy.record, andra: copy.secondOf ?? undefined }}
    >
      {words}
    </Link>
  ) : (
    <Link to="/arende/$record/andra" params={{ record: copy.record }}>
      {words}
    </Link>
  )
