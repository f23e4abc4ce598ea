import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useStep } from './use_step.ts'
import { useWizard } from './wizard.ts'

/** Where in the steps one is; earlier ones can be gone back to. */
export const Steps = (): ReactElement => {
  const text = useText({ sv, en })
  const { step, all, go } = useStep()
  const { mapping } = useWizard()
  const at = all.indexOf(step)
  return (
    <nav aria-label={text.steps}>
      <ol className="import-steps">
        {all.map((one, i) => (
          <li
            key={one}
            {...(one === step && { 'aria-current': 'step' as const })}
            className={i < at ? 'import-step-done' : undefined}
          >
            {mapping && i < at ? (
              <button type="button" className="import-step" onClick={() => go(one)}>
                {text.stepNames[one]}
              </button>
            ) : (
              <span className="import-step">{text.stepNames[one]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
