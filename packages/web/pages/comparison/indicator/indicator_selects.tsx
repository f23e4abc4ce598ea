import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { codeLabelOf, type Shown, titleIn } from '../shown.ts'

interface Props {
  readonly shown: Shown
  readonly id: string
  readonly go: (id: string) => void
}

/** Which indicator, and which answer where it is a distribution. */
export const IndicatorSelects = ({ shown, id, go }: Props): ReactElement => {
  const { comparison, voice, knowledge } = shown
  const { choose } = voice.text
  const all = comparison.indicators
  const asked = all.find((i) => i.id === id)
  const first = all.filter((i, place) => all.findIndex((o) => o.indicator === i.indicator) === place)
  const codes = all.filter((i) => i.code !== null && i.indicator === asked?.indicator)
  return (
    <>
      <Select
        name="matt"
        label={choose.indicator}
        value={first.find((i) => i.indicator === asked?.indicator)?.id ?? id}
        options={[
          ...(asked ? [] : [{ value: id, label: '–' }]),
          ...first.map((i) => ({ value: i.id, label: titleIn(shown, i.indicator, null) })),
        ]}
        onChange={go}
      />
      {codes.length > 0 && (
        <Select
          name="svar"
          label={choose.code}
          value={id}
          options={codes.map((i) => ({
            value: i.id,
            label: codeLabelOf(knowledge, i.indicator, i.code, voice) ?? i.id,
          }))}
          onChange={go}
        />
      )}
    </>
  )
}
