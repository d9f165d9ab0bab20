const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(', ')

/** Every string of paths in the panel and its refusals. */
export const strings = {
  labels: { singular: 'Path', plural: 'Paths' },
  help: 'A way through several courses: stages in order, each with what has to be fulfilled in it. What students have completed before counts, whenever that was.',
  tabs: { about: 'About', stages: 'Stages' },
  rows: {
    stage: { singular: 'Stage', plural: 'Stages' },
    requirement: { singular: 'Requirement', plural: 'Requirements' },
  },
  fields: {
    stages: 'Stages',
    requirements: 'Requirements',
    name: 'Name',
    courses: 'Any of these courses',
    skill: 'Or this skill',
    level: 'Proven at this level or above',
  },
  helps: {
    summary: 'One or two sentences for cards and search results: who this path is for, and where it leads.',
    stages: 'In the order in which they are best taken. Students may go on anywhere; we suggest what is next.',
    stageSummary: 'What one can do after it. Optional.',
    requirements: 'A stage is complete when all of these are fulfilled, each in one of the ways that it names.',
    name: 'Only where several courses fulfil it. Left empty, it is called by its first course or its skill.',
    courses:
      'Completing one of them fulfils it; the first is suggested. Those that are not published are not shown until they are.',
    skill: 'Whoever has proven this skill already need take none of the courses. Optional beside courses.',
    level: '1 knows it · 2 does it · 3 teaches it',
  },
  invalid: {
    nothing: 'Choose at least one course, or a skill that stands for it.',
    twice: 'A course stands here twice. Keep one.',
    unpublished: (titles: readonly string[]) =>
      `Nobody could fulfil this: ${quoted(titles)} ${titles.length === 1 ? 'is' : 'are'} not published. Publish one, or choose another course or a skill.`,
    noLevel: 'Choose a level, 1 to 3.',
    noStage: 'Add a stage.',
    noRequirement: 'Add what has to be fulfilled in this stage.',
  },
  refusals: {
    inUse: (what: 'course' | 'skill', titles: readonly string[]) =>
      `${titles.length === 1 ? 'A path asks' : 'Paths ask'} for this ${what}: ${quoted(titles)}. Take it out there first, or move the ${what} to the trash instead of deleting it.`,
  },
} as const
