import { useWords } from '../text/text.tsx'
import { listedForm } from './form_list.ts'

/** A form by its name; by its id when this version of the product does not have it. */
export const useFormName = (): ((id: string) => string) => {
  const words = useWords()
  return (id) => {
    const title = listedForm(id)?.title
    return title ? words(title) : id
  }
}
