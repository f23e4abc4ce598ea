import { useCall } from '../../../client/use_call.ts'
import { formNamed, isListed } from '../../../forms/form_list.ts'
import { en } from '../../../text/en/recording.ts'
import { useFormWords } from '../../../text/form_words.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import type { Opening } from '../recording_state.ts'

/**
 * Where the group stands, in one or two sentences: how many are in, and how many children have been talked with. Said only
 * of what has been asked since the record was handed in.
 */
export const useResultSentences = ({ collection: id, form, secondOf }: Opening): readonly string[] => {
  const text = useText({ sv, en })
  const all = useCall('GET /api/collections')
  const collection = all.data?.collections.find((c) => c.id === id)
  const words = useFormWords(form)
  // a form of one's own has no results: the first form's are asked for instead, and not told
  const span = { form: formNamed(form), from: collection?.from, to: collection?.to }
  const results = useCall('GET /api/results', { query: span })
  if (!collection || secondOf || !all.isFetchedAfterMount) return []
  if (!isListed(form)) return [text.done.count(words, collection.submitted, collection.expected)]
  const talks = results.data?.cells
    .find((c) => c.period === null && Object.keys(c.group).length === 0)
    ?.results.find((r) => r.indicator === 'samtal_minst_2')
  const counted = text.done.count(words, collection.submitted, collection.expected)
  return results.isFetchedAfterMount && talks && talks.numerator !== null && talks.n > 0
    ? [counted, text.done.talks(talks.numerator, talks.n)]
    : [counted]
}
