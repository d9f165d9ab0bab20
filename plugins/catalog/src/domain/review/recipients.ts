import type { ReviewStep } from './steps.ts'

/** Who hears of a step: all editors, those who teach the course, or the editor who decided last. */
export type Audience = 'editors' | 'authors' | 'deciding-editor'

export const audienceOf: Record<ReviewStep, Audience> = {
  submit: 'editors',
  withdraw: 'deciding-editor',
  change: 'deciding-editor',
  ask: 'authors',
  approve: 'authors',
  schedule: 'authors',
  'call-off': 'authors',
  publish: 'authors',
  unpublish: 'authors',
}

type Reader = { id: string; role: string; wants: { reviews: boolean } }
type Step = { step: ReviewStep; actor: string | null; editor: string | null }

const isOf = (audience: Audience, { id, role }: Reader, editor: string | null): boolean => {
  if (audience === 'deciding-editor') return id === editor
  return audience === 'authors' ? role === 'instructor' : role !== 'instructor'
}

/** Of those who may read the course, whoever is to be mailed: never the one who did it, nor one who wants no mails. */
export const recipientsOf = <Each extends Reader>(readers: readonly Each[], { step, actor, editor }: Step): Each[] =>
  readers.filter((reader) => reader.id !== actor && reader.wants.reviews && isOf(audienceOf[step], reader, editor))
