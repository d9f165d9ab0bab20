import { askApi } from '@academy/kernel/admin/askApi'
import { useCallback, useRef, useState } from 'react'
import { replaceView } from '../../../reuse/replace/contract.ts'
import { strings } from '../../../reuse/strings.ts'
import { type Asked, chosenOf, initial, keysOf, type State, toggled } from './state.ts'

const said = strings.replace

/** Looks for text in one language of a course, holds what was chosen of it, and replaces that. */
export const useReplace = (course: string, language: string) => {
  const [state, setState] = useState<State>(initial)
  const latest = useRef(state)
  latest.current = state

  const ask = useCallback(
    (body: object) =>
      askApi(`/api/courses/${course}/replace?locale=${language}`, replaceView, { body, otherwise: said.failed }),
    [course, language],
  )

  const search = useCallback(
    async (asked: Asked) => {
      setState({ ...initial, phase: 'searching', said: said.searching })
      const answer = await ask({ ...asked, dryRun: true })
      if (!answer.ok) return setState({ ...initial, problem: answer.problem })
      const { documents, more } = answer.reply
      const keys = keysOf(documents)
      const count = said.found(keys.length + more, documents.length)
      setState({
        phase: 'shown',
        found: { ...answer.reply, asked },
        chosen: new Set(keys),
        said: keys.length === 0 ? said.none(asked.find) : count,
        problem: null,
      })
    },
    [ask],
  )

  const choose = useCallback(
    (keys: readonly string[], isOn: boolean) =>
      setState((before) => ({ ...before, chosen: toggled(before.chosen, keys, isOn) })),
    [],
  )

  const apply = useCallback(async () => {
    const { phase, found, chosen } = latest.current
    if (phase !== 'shown' || !found || chosen.size === 0) return
    setState((before) => ({ ...before, phase: 'applying', said: said.applying, problem: null }))
    const answer = await ask({ ...found.asked, chosen: chosenOf(latest.current) })
    if (answer.ok) setState({ ...initial, said: said.done(answer.reply.replaced) })
    else setState((before) => ({ ...before, phase: 'shown', said: '', problem: answer.problem }))
  }, [ask])

  return { state, search, choose, apply }
}
