import { useEffect, useRef } from 'react'
import { syncWords } from '../../sync/panelStrings.ts'
import type { Side } from '../../sync/view.ts'

const said = syncWords.conflict

/** Says what a choice does before it is made. */
export function ChooseDialog(props: { side: Side | null; title: string; onClose: (isMeant: boolean) => void }) {
  const { side, title, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (side && dialog.current) {
      dialog.current.returnValue = ''
      dialog.current.showModal()
    }
  }, [side])
  const shown = side ?? 'here'
  return (
    <dialog
      ref={dialog}
      className="academy-sync__dialog"
      aria-labelledby="academy-sync-choose"
      onClose={() => onClose(dialog.current?.returnValue === 'yes')}
    >
      <form method="dialog">
        <h3 id="academy-sync-choose">{shown === 'repository' ? said.takeTitle(title) : said.keepTitle(title)}</h3>
        <p>{shown === 'repository' ? said.takeText : said.keepText}</p>
        <div className="academy-sync__actions">
          <button type="submit" className="academy-button academy-button--next" value="yes">
            {said.yes[shown]}
          </button>
          <button type="submit" className="academy-button" value="">
            {said.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
