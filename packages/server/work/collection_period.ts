import { type Answer, type Finding, words } from '@lyhord/core'
import type { Period } from '../queries/records.ts'

/** What a collection says of a record that belongs to another day than those it asks for: a query, so that a slip is noticed. */
export const outsidePeriod = (
  { from, to }: Period,
  variable: string,
  closed: Answer | undefined,
): readonly Finding[] => {
  if (typeof closed !== 'string' || (from <= closed && closed <= to)) return []
  return [
    {
      rule: 'insamling-period',
      severity: 'query',
      variable,
      value: closed,
      message: words(
        `Dagen ligger utanför insamlingens period, ${from} till ${to}.`,
        `The day is outside the period of the collection, ${from} to ${to}.`,
      ),
      remedy: words(
        'Kontrollera dagen, eller registrera i den insamling dit ärendet hör. Stämmer det, behåll svaret med ett skäl.',
        'Check the day, or record the case in the collection where it belongs. If it is right, keep the answer with a reason.',
      ),
    },
  ]
}
