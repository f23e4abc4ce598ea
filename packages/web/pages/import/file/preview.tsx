import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useRowNumbers } from '../findings/use_row_numbers.ts'
import type { Opened } from '../worker/work.ts'

/** The first rows by their numbers; what may say who somebody is is covered. */
export const Preview = ({ opened: { header, preview } }: { readonly opened: Opened }): ReactElement => {
  const text = useText({ sv, en })
  const { head, above } = useRowNumbers()
  return (
    <div className="stack-tight">
      <p id="forsta-raderna">
        <strong>{text.preview}</strong> <span className="quiet">{text.previewWhy}</span>
      </p>
      <section
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text.preview}
      >
        <table className="table import-preview" aria-labelledby="forsta-raderna">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {header.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row + above}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell ?? <Covered />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

const Covered = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <span className="import-covered">
      <span className="only-heard">{text.covered}</span>
      <span aria-hidden="true">•••••</span>
    </span>
  )
}
