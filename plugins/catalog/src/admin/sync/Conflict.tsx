import { useEffect, useState } from 'react'
import { syncWords } from '../../sync/panelStrings.ts'
import { type ConflictView, conflictView, type Side, type SyncedCourse } from '../../sync/view.ts'
import { ask, problemIn } from '../ask.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import { DifferingFile } from './DifferingFile.tsx'

const said = syncWords.conflict

type Props = {
  course: SyncedCourse
  mayOperate: boolean
  onChoose: (slug: string, side: Side, seen: string) => Promise<void>
}

/** What differs, file by file, and the choice between the two sides. */
export function Conflict({ course, mayOperate, onChoose }: Props) {
  const [view, setView] = useState<ConflictView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState<Side | null>(null)
  const { slug, title } = course
  useEffect(() => {
    ask(`/api/course-sync/courses/${slug}`, conflictView).then(setView, (error) => setProblem(problemIn(error)))
  }, [slug])

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
      <ChooseDialog
        side={asking}
        title={title}
        onClose={(isMeant) => {
          if (isMeant && asking) void onChoose(slug, asking, view.seen)
          setAsking(null)
        }}
      />
    </section>
  )
}
