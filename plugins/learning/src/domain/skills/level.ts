/** 1 knows it · 2 does it · 3 teaches it: what courses say of the skills that they teach and ask for. */
export type SkillLevel = 1 | 2 | 3

/** A skill, by its id, and the level that a course brings to or expects. */
export type SkillAt = { skill: string; level: SkillLevel }

/** Of each skill the highest level that is named. */
export const highest = (named: readonly SkillAt[]): ReadonlyMap<string, SkillLevel> => {
  const found = new Map<string, SkillLevel>()
  for (const { skill, level } of named) if (level > (found.get(skill) ?? 0)) found.set(skill, level)
  return found
}
