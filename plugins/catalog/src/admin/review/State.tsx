'use client'

import { useState } from 'react'
import { type AskedStep, askedSteps, type ReviewView } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { strings as catalogue } from '../../strings.ts'
import { When } from '../releases/When.tsx'
import { type Refused, StepDialog, type StepWords } from './StepDialog.tsx'

const said = strings.panel

type Props = { view: ReviewView; onStep: (words: StepWords) => Promise<Refused | null> }

const isAsked = (step: string): step is AskedStep => askedSteps.some((each) => each === step)

/** The one next thing to do: an approval where one is waited for, otherwise whatever is offered first. */
const nextOf = (steps: AskedStep[]): AskedStep | undefined =>
  (['approve', 'publish', 'submit'] as const).find((step) => steps.includes(step))

function Pending({ changed }: Pick<ReviewView, 'changed'>) {
  return (
    <div>
      <p className="academy-review__quiet">{said.pending(changed.length)}</p>
      <ul className="academy-review__pending">
        {changed.map(({ collection, id, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title || catalogue.untitled}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How far the review is, and the steps that the one who looks may take. */
export function State({ view, onStep }: Props) {
  const [asking, setAsking] = useState<AskedStep | null>(null)
  const [done, setDone] = useState('')
  const steps = view.steps.filter(isAsked)
  const next = nextOf(steps)
  const take = async (words: StepWords) => {
    const refused = await onStep(words)
    if (!refused) setDone(said.taken(words.step))
    return refused
  }
  return (
    <section className="academy-review__part" aria-labelledby="academy-review-state">
      <h2 id="academy-review-state" className="academy-review__state" data-state={view.state}>
        {strings.states[view.state]}
      </h2>
      <p>{view.changedSinceApproval ? said.changedSince : strings.explained[view.state]}</p>
      {view.required ? null : <p className="academy-review__quiet">{said.notRequired}</p>}
      {view.scheduledFor ? (
        <p>
          {said.scheduled} <When at={view.scheduledFor} />
        </p>
      ) : null}
      <Pending changed={view.changed} />
      <div className="academy-review__ways">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className={step === next ? 'academy-button academy-button--next' : 'academy-button'}
            onClick={() => setAsking(step)}
          >
            {strings.steps[step]}
          </button>
        ))}
      </div>
      <p role="status" className="academy-review__quiet">
        {done}
      </p>
      {asking ? <StepDialog step={asking} onConfirm={take} onClose={() => setAsking(null)} /> : null}
    </section>
  )
}
