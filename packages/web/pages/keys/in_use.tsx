import type { ReactElement } from 'react'
import { type KeyList, type KnownKey, shortCheck } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useFormat, useText } from '../../text/text.tsx'

interface Props {
  readonly list: KeyList
  readonly inUse: KnownKey
}

/** The key in use by its check value, and the earlier ones. */
export const InUse = ({ list, inUse }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { day, moment, number } = useFormat()
  const facts = [
    [text.check, <CheckValue key="check" of={inUse} />],
    [text.made, day(inUse.made)],
    [text.taken, text.takenBy(moment(inUse.registeredAt), inUse.registeredBy)],
    [text.children, number(list.children.all)],
  ] as const
  return (
    <section className="stack-tight" aria-labelledby="nyckel-i-bruk">
      <h2 id="nyckel-i-bruk">{text.inUse}</h2>
      <dl className="key-facts">
        {facts.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{text.checkHint}</p>
      <Earlier keys={list.keys.filter((key) => key.retiredAt !== null)} />
    </section>
  )
}

const Earlier = ({ keys }: { readonly keys: readonly KnownKey[] }): ReactElement | null => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  if (keys.length === 0) return null
  return (
    <details>
      <summary>{text.older(keys.length)}</summary>
      <ul>
        {keys.map((key) => (
          <li key={key.check}>
            <CheckValue of={key} /> {key.retiredAt && text.retired(moment(key.retiredAt))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const CheckValue = ({ of }: { readonly of: KnownKey }): ReactElement => (
  <code className="key-check">{shortCheck(of.check)}</code>
)
