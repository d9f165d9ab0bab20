'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { inWords } from '../../keeping/domain/inWords.ts'
import type { Clash } from '../../keeping/domain/merge.ts'
import type { Question } from './documents.ts'
import { strings } from './strings.ts'

type SideProps = { name: string; label: string; words: string; isChosen: boolean; onChoose: () => void }

function Side({ name, label, words, isChosen, onChoose }: SideProps) {
  return (
    <label className="academy-choice__side">
      <span>
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} /> {label}
      </span>
      <span className="academy-choice__words">{words || <i>{strings.nothing}</i>}</span>
    </label>
  )
}

function CopyMine({ clashes }: { clashes: Clash[] }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(clashes.map(({ mine }) => inWords(mine)).join('\n\n'))
    setCopied(true)
  }
  return (
    <button type="button" className="academy-button" onClick={() => void copy()}>
      {isCopied ? strings.copied : strings.copy}
    </button>
  )
}

/** Two versions side by side, field by field, and which of them it shall be. Escape decides nothing. */
export function ChoiceDialog({ why, clashes, answer }: Question) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => dialog.current?.showModal(), [])
  const choose = (field: string, isTheirs: boolean) =>
    setTheirs((before) => {
      const next = new Set(before)
      if (isTheirs) next.add(field)
      else next.delete(field)
      return next
    })
  return (
    <dialog ref={dialog} className="academy-dialog academy-choice" aria-labelledby={id} onClose={() => answer(null)}>
      <h2 id={id}>{strings[why].title}</h2>
      <p>{strings[why].text}</p>
      {clashes.map(({ field, mine, theirs: other }) => (
        <fieldset key={field}>
          <legend>{strings.field(field)}</legend>
          <Side
            name={`${id}${field}`}
            label={strings.mine}
            words={inWords(mine)}
            isChosen={!theirs.has(field)}
            onChoose={() => choose(field, false)}
          />
          <Side
            name={`${id}${field}`}
            label={strings.theirs[why]}
            words={inWords(other)}
            isChosen={theirs.has(field)}
            onChoose={() => choose(field, true)}
          />
        </fieldset>
      ))}
      <div className="academy-dialog__actions">
        <button type="button" className="academy-button academy-button--next" onClick={() => answer(theirs)}>
          {strings.choose}
        </button>
        <button type="button" className="academy-button" onClick={() => answer(new Set())}>
          {strings.keepMine[why]}
        </button>
        <button
          type="button"
          className="academy-button"
          onClick={() => answer(new Set(clashes.map(({ field }) => field)))}
        >
          {strings.takeTheirs[why]}
        </button>
        <CopyMine clashes={clashes} />
        <button type="button" className="academy-button" onClick={() => answer(null)}>
          {strings.later}
        </button>
      </div>
    </dialog>
  )
}
