import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { takeMapping } from '../wizard/acts.ts'
import { useWizard } from '../wizard/wizard.ts'

/** The mapping as a file: to a neighbour with the same system, and from one. */
export const MappingFile = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { mapping, source, collection } = useWizard()
  const [error, setError] = useState<string>()
  if (!mapping || !collection) return null
  const take = async (file: File): Promise<void> => {
    const refused = await takeMapping(collection, await file.text())
    setError(refused && `${words(refused.title)} ${words(refused.remedy)}`)
    if (!refused) say(text.mappingTaken)
  }
  const give = (): void => {
    const given = { ...mapping, source, unmapped: [] }
    download(`${JSON.stringify(given, null, 2)}\n`, text.mappingName(mapping.form), 'application/json')
  }
  return (
    <details>
      <summary>{text.mappingFile}</summary>
      <div className="stack">
        <p>{text.mappingFileWhy}</p>
        <div>
          <Button onClick={give}>{text.giveMapping}</Button>
        </div>
        <FileField
          name="mappning"
          label={text.takeMapping}
          accept=".json"
          choose={text.chooseFile}
          error={error}
          onFile={(file) => void take(file)}
        />
      </div>
    </details>
  )
}
