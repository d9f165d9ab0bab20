import { type Brought, type Outline, pathProgress } from '../path.ts'
import type { SkillLevel } from '../skills/level.ts'
import type { Goal } from './facts.ts'

const levelOf = (level: number): SkillLevel => (level >= 3 ? 3 : level === 2 ? 2 : 1)

/** What a path still asks of somebody, with all that would do; null when it asks for nothing more. */
export const goalOf = (title: string, path: Outline, brought: Brought): Goal | null => {
  const { stages } = pathProgress(path, brought)
  const left = new Set(stages.flatMap((stage) => stage.requirements.flatMap(({ id, by }) => (by ? [] : [id]))))
  const asked = path.stages.flatMap(({ requirements }) => requirements.filter(({ id }) => left.has(id)))
  if (asked.length === 0) return null
  return {
    title,
    courses: asked.flatMap(({ courses }) => courses.map(({ id }) => id)),
    skills: asked.flatMap(({ skill }) => (skill ? [{ skill: skill.id, level: levelOf(skill.level) }] : [])),
  }
}
