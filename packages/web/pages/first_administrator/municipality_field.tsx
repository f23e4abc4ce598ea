import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Field } from '../../parts/field/field.tsx'
import { en } from '../../text/en/entering.ts'
import { sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'

/** One of the 290 municipalities, in Swedish order; the browser finds it as one types. */
export const MunicipalityField = ({ name }: { readonly name: string }): ReactElement => {
  const text = useText({ sv, en })
  const municipalities = useQuery({
    queryKey: ['municipalities'],
    queryFn: async () => {
      const { municipalities } = await import('@lyhord/catalogue/area/municipalities.ts')
      return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Field name={name} label={text.municipality}>
      {(control) => (
        <select {...control} name={name} className="field-input" defaultValue="">
          <option value="">{text.chooseMunicipality}</option>
          {municipalities.data?.map((m) => (
            <option key={m.code} value={m.code}>
              {m.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
