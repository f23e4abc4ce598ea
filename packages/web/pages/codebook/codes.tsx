import type { Code, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText, useWords } from '../../text/text.tsx'
import { type KeyedCode, keyed } from '../recording/entry/keys.ts'

interface Props {
  readonly variable: Variable
  readonly codes: readonly Code[]
}

/** The answers: what each means, its code in files, and the key that chooses it when recording. */
export const Codes = ({ variable, codes }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const meaning = ({ code }: KeyedCode): ReactElement => (
    <>
      {words(code.label)}
      {code.alone && <span className="quiet"> {text.alone}</span>}
      {code.help && <span className="entry-help">{words(code.help)}</span>}
    </>
  )
  return (
    <Table
      caption={`${text.codes}: ${words(variable.label)}`}
      captionHeard
      rows={keyed(codes)}
      keyOf={(row) => row.code.id}
      columns={[
        { key: 'label', head: text.label, cell: meaning },
        { key: 'code', head: text.code, cell: ({ code }) => <code>{code.id}</code> },
        { key: 'key', head: text.key, cell: ({ key }) => key && <kbd>{key}</kbd> },
      ]}
    />
  )
}
