import type { Outlook, SkillView, SuggestionView } from '../contract.ts'
import { freshnessOf } from '../domain/skills/freshness.ts'
import type { Reading } from '../store/reading.ts'
import { inWords } from './inWords.ts'
import { findOutlook, type OutlookRow } from './outlookRow.ts'

const short = ({ slug, title }: { slug: string; title: string }) => ({ slug, title })

const toSkills = ({ skills, namedSkills, namedCourses }: OutlookRow, now: Date): SkillView[] => {
  const titles = new Map(namedSkills.map((skill) => [skill.id, short(skill)]))
  const courses = new Map(namedCourses.map((each) => [each.id, short(each)]))
  return skills.flatMap(({ skill: id, evidence, ...standing }) => {
    const skill = titles.get(id)
    const shown = evidence.flatMap(({ course: shownBy, ...each }) => {
      const by = courses.get(shownBy)
      return by ? [{ course: by, ...each }] : []
    })
    return skill ? [{ skill, ...standing, freshness: freshnessOf(standing.lastAt, now), evidence: shown }] : []
  })
}

/** What can be suggested still: courses may have been withdrawn since, or begun. */
const toSuggestions = ({ suggestions, namedSkills, namedCourses }: OutlookRow): SuggestionView[] => {
  const skills = new Map(namedSkills.map((skill) => [skill.id, short(skill)]))
  const courses = new Map(namedCourses.map((each) => [each.id, each]))
  return suggestions.flatMap(({ course: suggested, reason: { because, skill, course: other, goal } }) => {
    const found = courses.get(suggested)
    const nearby = courses.get(other ?? '')
    // What is not published is known to those who learn it, and to nobody else.
    const seen = nearby && (nearby.open || nearby.held) ? short(nearby) : undefined
    const names = { skill: skills.get(skill ?? ''), course: seen }
    const words = inWords({ because, goal, ...names })
    if (!found?.open || found.held || words === null) return []
    const { id, slug, title, summary, level, access } = found
    return [{ course: { id, slug, title, summary, level, access }, reason: { because, words, ...names } }]
  })
}

/** What a student can and may learn next, as it was worked out last: one query. Asks nobody's rights. */
export const outlook = async (reading: Reading, student: string, now: Date): Promise<Outlook> => {
  const row = await findOutlook(reading, student)
  return {
    // Whoever switched them on or off before the first time has a row without a time.
    computedAt: row.computedAt?.getTime() ? row.computedAt.toISOString() : null,
    wanted: row.advised,
    skills: toSkills(row, now),
    suggestions: toSuggestions(row),
  }
}
