import { type FormEvent, useState } from 'react'
import { type Comparison, comparison } from '../../editions/compare/contract.ts'
import { strings } from '../../editions/panelStrings.ts'
import { ask, problemIn } from '../ask.ts'
import { Beside } from './Beside.tsx'
import { ComparedOutline } from './ComparedOutline.tsx'
import { SideChoice } from './SideChoice.tsx'
import type { EditionRow, VersionRow } from './useEditions.ts'

const said = strings.compare

type Props = { course: string; editions: EditionRow[]; versions: VersionRow[]; isPublished: boolean }

/** Any two editions, drafts or versions of a course beside each other. */
export function Compare({ course, editions, versions, isPublished }: Props) {
  const newest = editions[0] ? String(editions[0].number) : 'draft'
  const [from, setFrom] = useState(newest)
  const [to, setTo] = useState('draft')
  const [found, setFound] = useState<{ from: string; to: string; view: Comparison } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const look = async (left: string, right: string, lesson?: string) => {
    setBusy(true)
    try {
      const query = new URLSearchParams({ from: left, to: right, ...(lesson ? { lesson } : {}) })
      const view = await ask(`/api/courses/${course}/compare?${query}`, comparison)
      setFound({ from: left, to: right, view })
      setProblem(null)
    } catch (error) {
      setProblem(problemIn(error))
    }
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void look(from, to)
  }
  const sides = { editions, versions, isPublished }
  return (
    <section aria-labelledby="academy-editions-compare">
      <h2 id="academy-editions-compare">{said.title}</h2>
      <form onSubmit={submit} className="academy-editions__sides">
        <SideChoice label={said.from} value={from} choose={setFrom} {...sides} />
        <SideChoice label={said.to} value={to} choose={setTo} {...sides} />
        <button type="submit" className="academy-button" aria-disabled={isBusy}>
          {isBusy ? said.showing : said.show}
        </button>
      </form>
      {problem ? <p role="alert">{problem}</p> : null}
      {found ? (
        <>
          <ComparedOutline view={found.view} read={(lesson) => void look(found.from, found.to, lesson)} />
          {found.view.lesson ? <Beside view={found.view} lesson={found.view.lesson} /> : null}
        </>
      ) : null}
    </section>
  )
}
