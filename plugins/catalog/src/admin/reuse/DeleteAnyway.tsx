import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { strings } from '../../reuse/strings.ts'

const said = strings.usedIn.anyway

type Props = { id: string; count: number }

/** For whoever may delete the picture: does so though it is shown, after a second look. */
export function DeleteAnyway({ id, count }: Props) {
  const { docPermissions } = useDocumentInfo()
  const [phase, setPhase] = useState<'idle' | 'sure' | 'deleting' | 'failed'>('idle')
  if (!docPermissions || !('delete' in docPermissions) || !docPermissions.delete) return null
  const remove = async () => {
    if (phase === 'deleting') return
    setPhase('deleting')
    const response = await fetch(`/api/media/${id}?force=true`, { method: 'DELETE', credentials: 'same-origin' }).catch(
      () => null,
    )
    if (response?.ok) window.location.assign('/admin/collections/media')
    else setPhase('failed')
  }
  if (phase === 'idle') {
    return (
      <button type="button" className="academy-button" onClick={() => setPhase('sure')}>
        {said.ask}
      </button>
    )
  }
  return (
    <div className="academy-used__sure">
      <p role="status">{phase === 'failed' ? said.failed : said.sure(count)}</p>
      <button
        type="button"
        className="academy-button"
        aria-disabled={phase === 'deleting'}
        onClick={() => void remove()}
      >
        {said.remove}
      </button>
      <button type="button" className="academy-button" onClick={() => setPhase('idle')}>
        {said.keep}
      </button>
    </div>
  )
}
