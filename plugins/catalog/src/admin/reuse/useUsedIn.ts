import { useEffect, useState } from 'react'
import { type UsedInView, usedInView } from '../../reuse/usedIn/view.ts'

export type Shown = { phase: 'loading' } | { phase: 'shown'; view: UsedInView } | { phase: 'failed' }

const look = async (collection: string, id: string): Promise<Shown> => {
  const response = await fetch(`/api/${collection}/${id}/used-in`, { credentials: 'same-origin' })
  return response.ok ? { phase: 'shown', view: usedInView.parse(await response.json()) } : { phase: 'failed' }
}

/** Where the document is used, looked up once when its form opens. */
export const useUsedIn = (collection: string, id: number | string | undefined): Shown => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  useEffect(() => {
    let isOver = false
    const show = (next: Shown) => {
      if (!isOver) setShown(next)
    }
    if (id)
      look(collection, String(id))
        .then(show)
        .catch(() => show({ phase: 'failed' }))
    return () => {
      isOver = true
    }
  }, [collection, id])
  return shown
}
