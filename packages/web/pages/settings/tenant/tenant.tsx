import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useAct, useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { useMunicipalities } from '../../../parts/municipality/use_municipalities.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { Switch } from '../../../parts/switch/switch.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { MailState } from '../../interpretations/mail_state.tsx'

type Settings = Answer<'GET /api/tenant'>

/** The organisation itself: its name, and whether free text is allowed. */
export const Tenant = (): ReactElement => {
  const text = useText({ sv, en })
  const settings = useCall('GET /api/tenant')
  return (
    <section className="stack" aria-labelledby="verksamhet">
      <h2 id="verksamhet">{text.tenant}</h2>
      {settings.isPending && <Waiting />}
      {settings.error && (
        <ProblemView problem={settings.error.problem} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && <Name settings={settings.data} />}
      {settings.data && <FreeText settings={settings.data} />}
      <MailState />
    </section>
  )
}

const Name = ({ settings }: { readonly settings: Settings }): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('PATCH /api/tenant', {
    makesStale: ['GET /api/tenant', 'GET /api/me'],
    onDone: () => say(text.saved),
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send({ body: { name: values.name ?? '' } }, unfilled(values, { name: text.nameMissing }))
      }
    >
      <TextField name="name" label={text.tenantName} hint={useWhere(settings)} defaultValue={settings.name} />
      <Button type="submit" busy={form.busy}>
        {text.save}
      </Button>
    </Form>
  )
}

/** Which municipality the house is of: the invented ones of the demonstration have a code and no name. */
const useWhere = ({ code, kind }: Settings): string => {
  const text = useText({ sv, en })
  const name = useMunicipalities().find((m) => m.code === code)?.name
  if (kind === 'region') return text.tenantRegion
  return name === undefined ? text.tenantCode(code) : text.tenantCodeOf(code, name)
}

const FreeText = ({ settings }: { readonly settings: Settings }): ReactElement => {
  const text = useText({ sv, en })
  const change = useAct('PATCH /api/tenant', ['GET /api/tenant', 'GET /api/me'])
  const put = (freeText: boolean): void =>
    change.mutate(
      { body: { freeText } },
      { onSuccess: () => say(freeText ? text.freeTextOn : text.freeTextOff) },
    )
  return (
    <>
      <Switch
        name="fritext"
        label={text.freeText}
        hint={text.freeTextHint}
        on={settings.freeText}
        onChange={put}
      />
      {change.error && <ProblemView problem={change.error.problem} />}
    </>
  )
}
