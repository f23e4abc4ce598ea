import type { Variable } from '@lyhord/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formInAddress } from '../../../forms/form_list.ts'
import { useThisForm } from '../../../forms/of_form.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'

/** Help text and example; what each code covers stands beside the code. */
export const Help = ({ variable }: { readonly variable: Variable }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { judge, inCodebook } = useThisForm()
  return (
    <div className="question-help" role="status">
      {variable.help && <p>{words(variable.help)}</p>}
      {variable.example && (
        <p>
          <strong>{text.example}:</strong> {words(variable.example)}
        </p>
      )}
      {inCodebook(variable.id) && (
        <p>
          <Link
            to="/kodbok/$variable"
            params={{ variable: variable.id }}
            search={{ form: formInAddress(judge.form.id) }}
            target="_blank"
          >
            {text.inCodebook}
          </Link>
        </p>
      )}
    </div>
  )
}
