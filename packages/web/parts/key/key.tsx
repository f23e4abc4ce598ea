import type { ReactElement } from 'react'
import './key.css'

/** A key shown on its button, for those who see it; not where there is no keyboard. */
export const Key = ({ children }: { readonly children: string | undefined }): ReactElement | null =>
  children ? (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  ) : null
