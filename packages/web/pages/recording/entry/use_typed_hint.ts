import type { Question } from '@lyhord/core'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

/** What stands beside a field: how to write (`touch`: where there are no keys), what to say when it cannot be, and how wide it is (characters). */
export const useTypedHint = ({
  variable,
  required,
}: Question): { beside: string; touch?: string; impossible: string; wide: number } => {
  const text = useText({ sv, en })
  const { now, suggestedId } = useRecording()
  const optional = required ? '' : text.optional
  switch (variable.kind) {
    case 'number':
      return {
        beside: text.numberHint(variable.min, variable.max),
        impossible: text.numberImpossible(variable.min, variable.max),
        wide: 6,
      }
    case 'day':
      return { beside: text.dayHint, impossible: text.dayImpossible, wide: 18 }
    case 'pseudonym':
      return { beside: required ? text.pseudonymHint : text.pseudonymOptional, impossible: '', wide: 40 }
    default: {
      const empty = now.course.answers[variable.id] === undefined
      return {
        beside: suggestedId && empty ? text.suggestion(suggestedId) : optional,
        ...(suggestedId && empty && { touch: text.suggestionTouch(suggestedId) }),
        impossible: '',
        wide: 24,
      }
    }
  }
}
