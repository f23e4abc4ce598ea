import type { ReactElement } from 'react'

/** A text as it was written, a paragraph for each. */
export const Paragraphs = ({ text }: { readonly text: string }): ReactElement => (
  <div className="post-text">
    {[...text.split(/\n{2,}/).entries()].map(([place, words]) => (
      <p key={place}>{words}</p>
    ))}
  </div>
)
