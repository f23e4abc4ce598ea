import type { Language } from '@lyhord/core'
import type { Formats } from '../../text/format.ts'
import type { EquityText } from '../../text/sv/equity.ts'
import type { Voice as ResultsVoice } from '../results/voice.ts'

/** The words of equity, and those that it shares with the results. */
export interface Voice {
  readonly language: Language
  readonly text: EquityText
  readonly format: Formats
  readonly results: ResultsVoice
}
