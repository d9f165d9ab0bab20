import { askApi } from '@academy/kernel/admin/askApi'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { strings } from '../../../reuse/strings.ts'
import { made } from '../../../reuse/templates/contract.ts'
import { beginId } from '../../../reuse/templates/panel.ts'
import './begin.css'

const said = strings.templates.begin

type Props = {
  title: string
  action: string
  /** Where the request goes, and the list that what is made stands in. */
  collection: 'courses' | 'lessons'
  path: string
  /** What is asked for; null while something is not chosen. */
  body: object | null
  onOpen: () => void
  children: ReactNode
}

/** A closed box above a list: opened, it asks what to begin from, and goes on to what was begun. */
export function Begin({ title, action, collection, path, body, onOpen, children }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!box.current || window.location.hash !== `#${beginId}`) return
    box.current.open = true
    box.current.querySelector('select')?.focus()
  }, [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || !body) return
    setBusy(true)
    setProblem(null)
    const answer = await askApi(path, made, { body, otherwise: said.failed })
    if (answer.ok) return window.location.assign(`/admin/collections/${collection}/${answer.reply.id}`)
    setBusy(false)
    setProblem(answer.problem)
  }
  return (
    <details
      ref={box}
      id={beginId}
      className="academy-begin"
      onToggle={({ currentTarget }) => currentTarget.open && onOpen()}
    >
      <summary>{title}</summary>
      <form onSubmit={(event) => void submit(event)}>
        {children}
        <button type="submit" className="academy-button" aria-disabled={isBusy || !body}>
          {isBusy ? said.beginning : action}
        </button>
        {problem ? <p role="alert">{problem}</p> : null}
      </form>
    </details>
  )
}
