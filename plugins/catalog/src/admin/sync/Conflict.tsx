import { Ask } from '@academy/kernel/admin/Ask'
import { useCallback, useEffect, useState } from 'react'
import { syncWords } from '../../sync/panelStrings.ts'
import { type ConflictView, conflictView, type Side, type SyncedCourse } from '../../sync/view.ts'
import { ask, problemIn } from '../ask.ts'
import { DifferingFile } from './DifferingFile.tsx'

const said = syncWords.conflict

type Props = {
  course: SyncedCourse
  mayOperate: boolean
  onChoose: (slug: string, side: Side, seen: string) => Promise<string | null>
}

/** What a choice asks before it is made. */
const questions = {
  repository: { title: said.takeTitle, text: said.takeText },
  here: { title: said.keepTitle, text: said.keepText },
}

/** What differs, file by file, and the choice between the two sides. */
export function Conflict({ course, mayOperate, onChoose }: Props) {
  const [view, setView] = useState<ConflictView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState<Side | null>(null)
  const { slug, title } = course
  const load = useCallback(async () => {
    try {
      setView(await ask(`/api/course-sync/courses/${slug}`, conflictView))
    } catch (error) {
      setProblem(problemIn(error))
    }
  }, [slug])
  useEffect(() => void load(), [load])

  const choose = async (side: Side, seen: string) => {
    const refusal = await onChoose(slug, side, seen)
    if (refusal !== null) await load()
    return refusal
  }

  if (problem) return <p role="alert">{problem}</p>
  if (!view) return <p role="status">{syncWords.waiting}</p>
  return (
    <section aria-label={said.title(title)} className="academy-sync__conflict">
      <p>{view.isFirst ? said.first : said.both}</p>
      {view.files.map((file) => (
        <DifferingFile key={file.file} difference={file} />
      ))}
      {mayOperate ? (
        <div className="academy-sync__actions">
          <button type="button" className="academy-button" onClick={() => setAsking('repository')}>
            {said.take}
          </button>
          <button type="button" className="academy-button" onClick={() => setAsking('here')}>
            {said.keep}
          </button>
        </div>
      ) : null}
      {asking ? (
        <Ask
          title={questions[asking].title(title)}
          confirm={said.yes[asking]}
          onYes={() => choose(asking, view.seen)}
          onClose={() => setAsking(null)}
        >
          <p>{questions[asking].text}</p>
        </Ask>
      ) : null}
    </section>
  )
}
