import { inWords } from '@lyhord/core/expression/in_words.ts'
import type { ReactElement } from 'react'
import { Fold } from '../../parts/fold/fold.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useLanguage, useText, useWords } from '../../text/text.tsx'
import { Codes } from './codes.tsx'
import type { Entry } from './entries.ts'
import { useKind } from './kind.ts'
import { Rules } from './rules.tsx'
import { SourceView } from './source_view.tsx'
import { useThisCodebook } from './use_codebook.ts'
import { UsedIn } from './used_in.tsx'

interface Props {
  readonly entry: Entry
  /** Among many: on a phone the question alone is seen, until one wants more of it. */
  readonly folded?: boolean
}

/** Everything about one question. */
export const EntryView = ({ entry, folded = false }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const more = <More entry={entry} />
  return (
    <div className="entry-body">
      <p className="entry-question">{words(entry.variable.question)}</p>
      {folded ? <Fold label={text.more}>{more}</Fold> : more}
    </div>
  )
}

const More = ({ entry }: Pick<Props, 'entry'>): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { variable, question, codes } = entry
  return (
    <div className="entry-body">
      <p className="quiet">
        {useKind(variable)} · {question.required ? text.required : text.optional}
      </p>
      <Asked entry={entry} />
      {variable.help && <p>{words(variable.help)}</p>}
      {variable.example && (
        <p>
          <strong>{text.example}:</strong> {words(variable.example)}
        </p>
      )}
      {codes.length > 0 && <Codes variable={variable} codes={codes} />}
      <Rules rules={entry.rules} />
      <UsedIn uses={entry.uses} />
      <SourceView label={text.source} source={variable.source} />
      {'values' in variable && <SourceView label={text.codesSource} source={variable.values.source} />}
    </div>
  )
}

/** When it is asked, in words. */
const Asked = ({ entry: { question } }: { readonly entry: Entry }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { variables } = useThisCodebook()
  const among = question.chosenAmong ? variables.get(question.chosenAmong) : undefined
  return (
    <p>
      {question.askedWhen ? text.askedWhen(inWords(question.askedWhen, language, variables)) : text.always}
      {among && ` ${text.chosenAmong(words(among.label))}`}
    </p>
  )
}
