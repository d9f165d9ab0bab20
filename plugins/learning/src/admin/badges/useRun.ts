import { useCallback, useEffect, useState } from 'react'
import { type BadgeRunView, badgeRunView } from '../../contract.ts'
import { ask } from '../ask.ts'

/** Milliseconds between two looks at a run. */
const between = 1500

/** How far it is to award a badge to all, followed while it is under way; `begin` begins it and answers why it could not. */
export const useRun = (path: string) => {
  const [run, setRun] = useState<BadgeRunView['run']>(null)
  const isRunning = run?.state === 'running'

  const look = useCallback(async () => {
    const answer = await ask(path, badgeRunView)
    if (answer.ok) setRun(answer.reply.run)
  }, [path])

  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => void look(), between)
    return () => clearInterval(timer)
  }, [isRunning, look])

  const begin = async (): Promise<string | null> => {
    const answer = await ask(path, badgeRunView, {})
    if (!answer.ok) return answer.problem
    setRun(answer.reply.run)
    return null
  }
  return { run, isRunning, look, begin }
}
