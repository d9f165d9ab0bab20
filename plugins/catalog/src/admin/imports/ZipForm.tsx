'use client'

import { type DragEvent, type FormEvent, useId, useState } from 'react'
import { panelStrings as said } from '../../folders/panelStrings.ts'

export type Chosen = { zip: File; publish: boolean; remove: boolean }

/** A zip, by choice or by drop, and what is to become of it. */
export function ZipForm({ onSubmit }: { onSubmit: (chosen: Chosen) => void }) {
  const id = useId()
  const [zip, setZip] = useState<File | null>(null)
  const [publish, setPublish] = useState(false)
  const [remove, setRemove] = useState(false)
  const [isOver, setOver] = useState(false)

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    setZip(event.dataTransfer.files[0] ?? null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (zip) onSubmit({ zip, publish, remove })
  }

  return (
    <form className="academy-import__form" onSubmit={submit}>
      <label
        className="academy-import__drop"
        data-over={isOver}
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {zip ? said.chosen(zip.name) : said.choose}
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => setZip(event.target.files?.[0] ?? null)}
        />
      </label>
      <label className="academy-import__option">
        <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />
        {said.publish}
      </label>
      <label className="academy-import__option">
        <input type="checkbox" checked={remove} onChange={(event) => setRemove(event.target.checked)} />
        {said.remove}
      </label>
      <button type="submit" className="academy-button academy-button--next" aria-disabled={!zip}>
        {said.look}
      </button>
    </form>
  )
}
