import { expect, test } from 'vitest'
import { highest } from '../skills/level.ts'
import { goalOf, type Way } from './goals.ts'
import { skillsIn } from './testing/school.ts'

const needs = (courses: string, skill = '') => ({
  courses: courses.split(' ').filter(Boolean),
  skill: skillsIn(skill)[0] ?? null,
})
const way: Way = {
  title: 'On call',
  stages: [[needs('errors basics'), needs('', 'tracing:2')], [needs('alerts', 'alerting:1')]],
}

test.each([
  ['all of the first stage, from any of its courses', '', '', '', 'errors basics tracing:2'],
  ['without what one of the courses fulfilled', 'basics', '', '', 'tracing:2'],
  ['without what is under way', '', 'errors', '', 'tracing:2'],
  ['without the skill that is proven', '', '', 'tracing:3', 'errors basics'],
  ['but not by a lower level of it', 'errors', '', 'tracing:1', 'tracing:2'],
  ['the next stage when the first is done or under way', 'errors', '', 'tracing:2', 'alerts alerting:1'],
  ['nothing at its end', 'errors alerts', '', 'tracing:2', ''],
])('%s', (_case, completed, underWay, proven, expected) => {
  const words = (given: string) => given.split(' ').filter(Boolean)
  const learner = { proven: highest(skillsIn(proven)), taken: [], underWay: words(underWay) }
  const goal = goalOf(way, learner, new Set(words(completed)))
  const skills = (goal?.skills ?? []).map(({ skill, level }) => `${skill}:${level}`)
  expect([...(goal?.courses ?? []), ...skills].join(' ')).toBe(expected)
})
