import { strings } from '../../editions/panelStrings.ts'
import type { PublishingView } from '../../editions/publishing/contract.ts'
import type { PublishOrder } from './useEditions.ts'

const said = strings.now

type Props = {
  view: PublishingView
  as: PublishOrder['as']
  setAs: (as: PublishOrder['as']) => void
  note: string
  setNote: (note: string) => void
}

/** Correction or new edition, and the author's word about it. A first publication leaves nothing to choose. */
export function PublishAs({ view, as, setAs, note, setNote }: Props) {
  const options = [
    { value: 'auto', name: said.auto, help: said.autoHelp, isPossible: true },
    {
      value: 'amendment',
      name: said.amendment,
      help: view.mayAmend || view.kind === 'same' ? said.amendmentHelp : said.noAmendment,
      isPossible: view.mayAmend,
    },
    { value: 'edition', name: said.edition, help: said.editionHelp, isPossible: view.kind !== 'same' },
  ] as const
  return (
    <>
      {view.current === null ? null : (
        <fieldset>
          <legend>{said.as}</legend>
          {options.map(({ value, name, help, isPossible }) => (
            <label key={value} className="academy-editions__choice">
              <input
                type="radio"
                name="academy-publish-as"
                checked={as === value}
                disabled={!isPossible}
                onChange={() => setAs(value)}
              />
              <span>
                {name} <small>{help}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="academy-editions__note">
        <label htmlFor="academy-editions-note">{said.note}</label>
        <textarea
          id="academy-editions-note"
          value={note}
          rows={3}
          maxLength={1000}
          aria-describedby="academy-editions-note-help"
          onChange={(event) => setNote(event.target.value)}
        />
        <small id="academy-editions-note-help">{said.noteHelp}</small>
      </div>
    </>
  )
}
