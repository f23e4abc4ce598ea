import type { ReactElement } from 'react'
import { useMe } from '../../../client/me.ts'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { areaOfSimilar, nameOf, type Similar } from '../area_of_similar.ts'

/** Puts those found among the areas, so that a comparison can be read against them. */
export const SaveAsArea = ({ similar }: { readonly similar: Similar }): ReactElement => {
  const { similar: text } = useText({ sv, en })
  const { list } = useFormat()
  const save = useAct('PUT /api/areas', ['GET /api/areas', 'GET /api/releases/coverage'])
  const area = areaOfSimilar(similar, text, list, useMe().demonstration)
  const act = (): void =>
    save.mutate({ body: { areas: [area] } }, { onSuccess: () => say(text.saved(area.name)) })
  return (
    <div className="stack-tight">
      {save.error && <ProblemView problem={save.error.problem} />}
      <div>
        <Button busy={save.isPending} onClick={act}>
          {text.save}
        </Button>
      </div>
      <p className="quiet">{text.saveWhat(nameOf(similar))}</p>
    </div>
  )
}
