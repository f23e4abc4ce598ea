import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Button, buttonClass } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'

/** A published version does not change: what can be done instead. */
export const Published = ({
  form,
  version,
  onNext,
}: {
  readonly form: string
  readonly version: number
  readonly onNext: () => void
}): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Notice tone="done">
      <p>{text.publishedNote(version)}</p>
      <p>
        {text.lastingFiles}{' '}
        <a href={`/api/own-forms/${form}/template.xlsx`} download>
          {text.templateFile}
        </a>
        {', '}
        <a href={`/api/own-forms/${form}/table-schema.json`}>{text.schemaFile}</a>.
      </p>
      <div className="row">
        <Link to="/samla-in" className={buttonClass('main')}>
          {text.toCollect}
        </Link>
        <Button onClick={onNext}>{text.newVersion}</Button>
      </div>
    </Notice>
  )
}
