import { type FormEvent, useId, useState } from 'react'
import { strings } from '../../../reuse/strings.ts'
import type { Asked } from './state.ts'

const said = strings.replace

type Props = { isBusy: boolean; onSearch: (asked: Asked) => void }

/** What to look for, and what to put in its place. */
export function SearchForm({ isBusy, onSearch }: Props) {
  const name = useId()
  const [asked, setAsked] = useState<Asked>({ find: '', replacement: '', matchCase: false, wholeWord: false })
  const change = (part: Partial<Asked>) => setAsked((before) => ({ ...before, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy && asked.find) onSearch(asked)
  }
  return (
    <form className="academy-replace__form" onSubmit={submit}>
      <div className="academy-replace__field">
        <label htmlFor={`${name}-find`}>{said.find}</label>
        <input
          id={`${name}-find`}
          className="academy-input"
          value={asked.find}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ find: target.value })}
        />
      </div>
      <div className="academy-replace__field">
        <label htmlFor={`${name}-with`}>{said.replacement}</label>
        <input
          id={`${name}-with`}
          className="academy-input"
          value={asked.replacement}
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ replacement: target.value })}
        />
      </div>
      <label className="academy-replace__option">
        <input
          type="checkbox"
          checked={asked.matchCase}
          onChange={({ target }) => change({ matchCase: target.checked })}
        />
        {said.matchCase}
      </label>
      <label className="academy-replace__option">
        <input
          type="checkbox"
          checked={asked.wholeWord}
          onChange={({ target }) => change({ wholeWord: target.checked })}
        />
        {said.wholeWord}
      </label>
      <button type="submit" className="academy-button" aria-disabled={isBusy || !asked.find}>
        {said.search}
      </button>
    </form>
  )
}
