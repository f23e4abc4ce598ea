import type { Language } from '@lyhord/core'
import type { Formats } from '../../text/format.ts'
import type { ComparisonText } from '../../text/sv/comparison.ts'
import type { Voice as ResultsVoice } from '../results/voice.ts'

/** The words and the way of writing numbers of the comparison; `results`: what each indicator says as a sentence. */
export interface Voice {
  readonly language: Language
  readonly text: ComparisonText
  readonly format: Formats
  readonly results: ResultsVoice
}
