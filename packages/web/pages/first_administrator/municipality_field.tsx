import { regionCode } from '@lyhord/catalogue/area/region_code.ts'
import type { ReactElement } from 'react'
import { Field } from '../../parts/field/field.tsx'
import { useMunicipalities } from '../../parts/municipality/use_municipalities.ts'
import { en } from '../../text/en/entering.ts'
import { sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'

/** One of the 290 municipalities, in Swedish order (the browser finds it as one types), or none: a region of them. */
export const MunicipalityField = ({ name }: { readonly name: string }): ReactElement => {
  const text = useText({ sv, en })
  const municipalities = useMunicipalities()
  return (
    <Field name={name} label={text.municipality}>
      {(control) => (
        <select {...control} name={name} className="field-input" defaultValue="">
          <option value="">{text.chooseMunicipality}</option>
          <option value={regionCode}>{text.noMunicipality}</option>
          {municipalities.map((m) => (
            <option key={m.code} value={m.code}>
              {m.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
