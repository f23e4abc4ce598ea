import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { CodeField } from '../../parts/code_field/code_field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { unfilled } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/entering.ts'
import { sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'

interface Props {
  readonly onDone: () => void
  readonly onStartOver: () => void
}

/** The one-time code, for those who use it. */
export const SecondStep = ({ onDone, onStartOver }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('POST /api/session/second-step', {
    places: { second_step_refused: 'code' },
    onDone,
  })
  return (
    <div className="stack">
      <PageTitle title={text.codeTitle}>{text.codeWhy}</PageTitle>
      <Form
        errors={form.errors}
        problem={form.problem}
        onSend={(values) =>
          form.send({ body: { code: values.code ?? '' } }, unfilled(values, { code: text.codeMissing }))
        }
      >
        <CodeField name="code" label={text.code} autoFocus />
        <div className="row">
          <Button look="main" type="submit" busy={form.busy}>
            {text.goOn}
          </Button>
          <Button look="plain" onClick={onStartOver}>
            {text.startOver}
          </Button>
        </div>
      </Form>
      <p className="quiet">{text.codeLost}</p>
    </div>
  )
}
