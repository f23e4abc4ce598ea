import { useEffect } from 'react'
import { onBack } from './contact.ts'

/** Acts when the contact with the server is back, while the component is on the page. */
export const useWhenBack = (act: () => void): void => useEffect(() => onBack(act), [act])
