/** What is said of suggestions and of the tables behind them. */
export const strings = {
  profiles: { singular: 'Skill profile', plural: 'Skill profiles' },
  affinities: { singular: 'Affinity of a course', plural: 'Affinities of courses' },
  personalData:
    'The skills that you have shown, by which courses, what is suggested to you to learn next, and whether you want that.',
  because: {
    path: (goal: string) => `It is on your way through “${goal}”.`,
    opens: (skill: string, course: string) => `It teaches ${skill}, which “${course}” needs.`,
    ready: (skill: string) => `Because you know ${skill}, and this needs it.`,
    deepens: (skill: string) => `It takes you further in ${skill}.`,
    together: (course: string) => `Students of “${course}” take it as well.`,
    alike: (course: string) => `It says more of what “${course}” is about.`,
    topic: (course: string) => `It is close to “${course}”.`,
    new: 'It is new.',
    popular: 'Many students take it.',
    start: 'You can begin with it right away.',
    after: (skill: string, course: string) => `It needs ${skill}, which “${course}” teaches: that comes first.`,
  },
} as const
