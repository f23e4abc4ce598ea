import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import { type Asking, useAskedBook } from './asked_book.ts'
import type { Book } from './book.ts'

const BookContext = createContext<Book | undefined>(undefined)

interface Props {
  readonly id: string
  /** Where it is asked, which may be with own questions. */
  readonly asking?: Asking
  readonly children: ReactNode
}

/** Everything inside is about one form; it is shown when the form has come. */
export const OfForm = ({ id, asking, children }: Props): ReactElement => (
  <BookContext value={useAskedBook(id, asking)}>{children}</BookContext>
)

/** The form that this part of the page is about. */
export const useThisForm = (): Book => {
  const book = useContext(BookContext)
  if (!book) throw new Error('outside a form')
  return book
}
