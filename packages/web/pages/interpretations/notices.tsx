import type { ReactElement } from 'react'
import { useAct, useCall } from '../../client/use_call.ts'
import { Choices } from '../../parts/choices/choices.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'

const choices = ['never', 'answers', 'all'] as const

/** When I get an e-mail; from the beginning never. */
export const Notices = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { data } = useCall('GET /api/notices')
  const choose = useAct('PUT /api/notices', ['GET /api/notices'])
  if (!data) return null
  if (!data.possible) return <p className="quiet">{text.noticeImpossible}</p>
  return (
    <section className="stack-tight not-printed">
      <Choices
        name="epost"
        legend={text.noticeTitle}
        value={choose.isPending ? choose.variables.body.mail : data.mail}
        onChange={(mail) => choose.mutate({ body: { mail } }, { onSuccess: () => say(text.noticeSaved) })}
        choices={choices.map((value) => ({ value, label: text.notice[value] }))}
      />
      <p className="quiet">{text.noticeWhat}</p>
      {choose.error && <ProblemView problem={choose.error.problem} />}
    </section>
  )
}
