import { type ReactElement, useState } from 'react'
import { addressOf } from '../../client/address.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { Select } from '../../parts/select/select.tsx'
import { en } from '../../text/en/collection.ts'
import { sv } from '../../text/sv/collection.ts'
import { useText } from '../../text/text.tsx'
import type { Collection } from '../collect/page.tsx'

const purposes = ['analys', 'flytt', 'granskning', 'annat'] as const

/** The collection's submitted records as a file, for a purpose that is kept in the log. */
export const Export = ({
  collection: { id: collection, form },
}: {
  readonly collection: Collection
}): ReactElement => {
  const text = useText({ sv, en })
  const [purpose, choose] = useState<(typeof purposes)[number]>('analys')
  const address = (file: 'csv' | 'xlsx') =>
    addressOf(`GET /api/export/records.${file}`, {}, { form, collection, purpose }).path
  return (
    <section className="stack not-printed" aria-labelledby="hamta">
      <div className="stack-tight">
        <h2 id="hamta" tabIndex={-1}>
          {text.export}
        </h2>
        <p>{text.exportWhy}</p>
      </div>
      <Select
        name="andamal"
        label={text.purpose}
        value={purpose}
        onChange={choose}
        options={purposes.map((value) => ({ value, label: text.purposes[value] }))}
      />
      <div className="row">
        <a className={buttonClass('quiet')} href={address('csv')} download>
          {text.csv}
        </a>
        <a className={buttonClass('quiet')} href={address('xlsx')} download>
          {text.xlsx}
        </a>
      </div>
    </section>
  )
}
