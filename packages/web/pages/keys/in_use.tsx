import type { ReactElement } from 'react'
import { type KeyList, type KnownKey, shortCheck } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useFormat, useText } from '../../text/text.tsx'

/** The key in use by its check value, and the earlier ones. */
export const InUse = ({
  list,
  inUse,
}: {
  readonly list: KeyList
  readonly inUse: KnownKey
}): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const earlier = list.keys.filter((key) => key.retiredAt !== null)
  return (
    <section className="stack-tight" aria-labelledby="nyckel-i-bruk">
      <h2 id="nyckel-i-bruk">{text.inUse}</h2>
      <dl className="key-facts">
        <div>
          <dt>{text.check}</dt>
          <dd>
            <code className="key-check">{shortCheck(inUse.check)}</code>
          </dd>
        </div>
        <div>
          <dt>{text.made}</dt>
          <dd>{format.day(inUse.made)}</dd>
        </div>
        <div>
          <dt>{text.taken}</dt>
          <dd>{text.takenBy(format.moment(inUse.registeredAt), inUse.registeredBy)}</dd>
        </div>
        <div>
          <dt>{text.children}</dt>
          <dd>{format.number(list.children.all)}</dd>
        </div>
      </dl>
      <p className="quiet">{text.checkHint}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{text.older(earlier.length)}</summary>
          <ul>
            {earlier.map((key) => (
              <li key={key.check}>
                <code className="key-check">{shortCheck(key.check)}</code>{' '}
                {key.retiredAt && text.retired(format.moment(key.retiredAt))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
