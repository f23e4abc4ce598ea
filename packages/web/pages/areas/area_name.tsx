import type { ReactElement } from 'react'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useText } from '../../text/text.tsx'

/** Names of invented areas that say it themselves: `Mindre kommuner (påhittad grupp)`. */
const saysSo = /påhitta|invented/i

/** The name of an area, marked when it is invented and does not say so. */
export const AreaName = ({
  area: { name, invented },
}: {
  readonly area: { readonly name: string; readonly invented: boolean }
}): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      {name} {invented && !saysSo.test(name) && <span className="mark">{text.invented}</span>}
    </>
  )
}
