import { type ReactElement, useState } from 'react'
import { Button } from '../button/button.tsx'

/** Whether a figure stands as its table: as the page's view says, until the reader chooses or the page is changed. */
export const useOwnView = (page: boolean): [boolean, (own: boolean) => void] => {
  const [own, setOwn] = useState({ page, own: page })
  return [own.page === page ? own.own : page, (next) => setOwn({ page, own: next })]
}

interface Props {
  readonly asTable: boolean
  readonly onSwitch: (asTable: boolean) => void
  /** Of the figure, for those who hear the page. */
  readonly heading: string
  readonly words: { readonly showChart: string; readonly showTable: string }
}

/** The way from a figure's picture to its table, and back. */
export const SwitchView = ({ asTable, onSwitch, heading, words }: Props): ReactElement => (
  <Button look="plain" onClick={() => onSwitch(!asTable)}>
    {asTable ? words.showChart : words.showTable}
    <span className="only-heard">: {heading}</span>
  </Button>
)
