import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { Field } from '../field/field.tsx'
import './file_field.css'

interface Props {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** As the attribute: `.csv,.xlsx`. */
  readonly accept: string
  /** What the button says: `Välj fil`. */
  readonly choose: string
  /** What is said where a file can be dropped; without it, no place to drop. */
  readonly drop?: string
  /** The file that is chosen now. */
  readonly chosen?: string | undefined
  readonly onFile: (file: File) => void
}

/** Choose a file, or drop one. The browser's own control, so that it works with keyboard and screen reader. */
export const FileField = (props: Props): ReactElement => {
  const { name, label, hint, error, accept, choose, drop, chosen, onFile } = props
  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  const [over, dropping] = useDropping(drop !== undefined, take)
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <div
          className={`file-field${over ? ' file-field-over' : ''}${drop ? ' file-field-drop' : ''}`}
          {...dropping}
        >
          <label className="button button-quiet file-field-button">
            {choose}
            <input
              {...control}
              type="file"
              name={name}
              accept={accept}
              onChange={(event) => {
                take(event.target.files)
                // The same file again is a new choice.
                event.target.value = ''
              }}
            />
          </label>
          <span className="file-field-said">{chosen ?? drop}</span>
        </div>
      )}
    </Field>
  )
}

/** Whether a file is held over the field, and what the field does with it; nothing where none may be dropped. */
const useDropping = (may: boolean, take: (files: FileList) => void) => {
  const [over, setOver] = useState(false)
  if (!may) return [false, {}] as const
  const held = (event: DragEvent, now: boolean): void => {
    event.preventDefault()
    setOver(now)
  }
  return [
    over,
    {
      onDragOver: (event: DragEvent) => held(event, true),
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        held(event, false)
        take(event.dataTransfer.files)
      },
    },
  ] as const
}
