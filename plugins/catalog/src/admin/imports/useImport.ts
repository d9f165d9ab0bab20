import { useCallback, useEffect, useRef, useState } from 'react'
import { type ImportView, isOver } from '../../folders/bulk/state.ts'
import type { Problem } from '../../folders/problem.ts'
import type { CourseReport } from '../../folders/report.ts'
import { cancelImport, type Options, readImport, sendZip } from './client.ts'

export type ImportPhase =
  | { phase: 'choosing'; refusal: { message: string; problems: Problem[] } | null }
  | { phase: 'sending'; dryRun: boolean }
  | { phase: 'watching'; view: ImportView }
  | { phase: 'shown'; dryRun: boolean; courses: CourseReport[]; state: 'done' | 'failed' | 'cancelled' }

/** Milliseconds between two looks at an import of many courses. */
const pause = 1000

const shown = ({ state, dryRun, courses }: ImportView): ImportPhase => ({
  phase: 'shown',
  dryRun,
  courses,
  state: state === 'failed' || state === 'cancelled' ? state : 'done',
})

/** An import from the choice of a zip to its report. */
export const useImport = () => {
  const [now, setNow] = useState<ImportPhase>({ phase: 'choosing', refusal: null })
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])

  const watch = useCallback(async (id: string): Promise<void> => {
    for (;;) {
      const answer = await readImport(id)
      if (isGone.current) return
      if (!answer.ok) return setNow({ phase: 'choosing', refusal: answer })
      if (isOver(answer.value.state)) return setNow(shown(answer.value))
      setNow({ phase: 'watching', view: answer.value })
      await new Promise((resolve) => window.setTimeout(resolve, pause))
    }
  }, [])

  const send = useCallback(
    async (zip: File, options: Options): Promise<void> => {
      setNow({ phase: 'sending', dryRun: options.dryRun })
      const answer = await sendZip(zip, options)
      if (!answer.ok) return setNow({ phase: 'choosing', refusal: answer })
      if (answer.value.import) return watch(answer.value.import)
      setNow({ phase: 'shown', dryRun: options.dryRun, courses: answer.value.courses, state: 'done' })
    },
    [watch],
  )

  const restart = useCallback(() => setNow({ phase: 'choosing', refusal: null }), [])
  const cancel = useCallback((id: string) => void cancelImport(id), [])
  return { now, send, restart, cancel }
}
