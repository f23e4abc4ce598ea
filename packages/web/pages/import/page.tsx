import { type ReactElement, Suspense } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/import.ts'
import { sv } from '../../text/sv/import.ts'
import { useText } from '../../text/text.tsx'
import { CodesStep } from './codes/codes_step.tsx'
import { ColumnsStep } from './columns/columns_step.tsx'
import { EarlierImports } from './earlier/earlier_imports.tsx'
import { FileStep } from './file/file_step.tsx'
import { IdentitiesStep } from './identities/identities_step.tsx'
import { RehearsalStep } from './rehearsal/rehearsal_step.tsx'
import { Steps } from './wizard/steps.tsx'
import { useStep } from './wizard/use_step.ts'
import './import.css'

/** A file on its way in, one step at a time; and what came in before. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="stack import">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      {useCan()('import.manage') ? <Wizard /> : <NotYours />}
    </div>
  )
}

const views = {
  fil: FileStep,
  kolumner: ColumnsStep,
  koder: CodesStep,
  identiteter: IdentitiesStep,
  prov: RehearsalStep,
} as const

const Wizard = (): ReactElement => {
  const { step } = useStep()
  const View = views[step]
  return (
    <>
      <Steps />
      <Suspense fallback={<Waiting />}>
        <View />
      </Suspense>
      {step === 'fil' && <EarlierImports />}
    </>
  )
}
