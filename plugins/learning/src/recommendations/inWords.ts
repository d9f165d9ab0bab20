import type { Because } from '../domain/recommendations/facts.ts'
import { strings } from './strings.ts'

const said = strings.because

/** A reason with the names that it needs. */
export type NamedReason = {
  because: Because
  skill?: { title: string } | undefined
  course?: { title: string } | undefined
  goal?: string | undefined
}

/** A reason as a sentence; null when something that it names is not to be seen any more. */
export const inWords = ({ because, skill, course, goal }: NamedReason): string | null => {
  switch (because) {
    case 'path':
      return goal === undefined ? null : said.path(goal)
    case 'ready':
    case 'deepens':
      return skill ? said[because](skill.title) : null
    case 'together':
    case 'alike':
    case 'topic':
      return course ? said[because](course.title) : null
    case 'opens':
    case 'after':
      return skill && course ? said[because](skill.title, course.title) : null
    default:
      return said[because]
  }
}
