import type { ReactElement } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { unfilled, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { say } from '../../parts/status/say.ts'
import { en as enCollect } from '../../text/en/collect.ts'
import { en } from '../../text/en/collection.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv as svCollect } from '../../text/sv/collect.ts'
import { sv } from '../../text/sv/collection.ts'
import { useText } from '../../text/text.tsx'
import { readExpected } from '../collect/expected.ts'
import type { Collection } from '../collect/page.tsx'

const stale = ['GET /api/collections', 'GET /api/overview'] as const

/** A lead changes the name and the expected number, and closes or opens the collection. */
export const Manage = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const words = useText({ sv: svCollect, en: enCollect })
  const params = { collection: collection.id }
  const form = useForm('PATCH /api/collections/:collection', {
    makesStale: stale,
    onDone: () => say(text.saved),
  })
  const send = (values: Values): void => {
    const { title = '', expected = '' } = values
    const count = readExpected(expected)
    const wrong =
      expected.trim() && count === undefined ? [{ at: 'expected', message: words.expectedWrong }] : []
    const missing = unfilled(values, { title: words.newTitleMissing })
    form.send({ params, body: { title, expected: count ?? null } }, [...missing, ...wrong])
  }
  return (
    <section className="stack not-printed" aria-labelledby="andra-insamling">
      <h2 id="andra-insamling" tabIndex={-1}>
        {text.manage}
      </h2>
      <Form errors={form.errors} problem={form.problem} onSend={send}>
        <TextField name="title" label={words.newTitle} defaultValue={collection.title} maxLength={120} />
        <TextField
          name="expected"
          label={words.expected(useFormWords(collection.form))}
          hint={words.expectedHint}
          defaultValue={collection.expected ?? ''}
          inputMode="numeric"
          wide={6}
        />
        <div className="row">
          <Button type="submit" busy={form.busy}>
            {text.save}
          </Button>
          <OpenOrClose collection={collection} />
        </div>
      </Form>
    </section>
  )
}

/** At once, with a way back. */
const OpenOrClose = ({ collection: { id, state } }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const change = useAct('PATCH /api/collections/:collection', stale)
  const put = (next: 'open' | 'closed', undo: boolean): void =>
    change.mutate(
      { params: { collection: id }, body: { state: next } },
      {
        onSuccess: () => {
          const back = next === 'open' ? 'closed' : 'open'
          say(
            next === 'open' ? text.reopenedSaid : text.closedSaid,
            undo ? () => put(back, false) : undefined,
          )
        },
      },
    )
  return (
    <Button
      look="plain"
      busy={change.isPending}
      onClick={() => put(state === 'open' ? 'closed' : 'open', true)}
    >
      {state === 'open' ? text.close : text.reopen}
    </Button>
  )
}
