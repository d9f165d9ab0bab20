/** Every string of reuse (snippets, templates, where things are used, find and replace) that a person reads. */
const names = (shown: readonly string[]) => shown.map((name) => `“${name}”`).join(', ')

export const strings = {
  snippet: { singular: 'Snippet', plural: 'Snippets' },
  fields: {
    title: 'Title',
    key: 'Key',
    body: 'Text',
    snippet: 'Snippet',
  },
  help: {
    snippets: 'Text that several lessons show. A change here changes all of them.',
    key: 'What files name it by, as in ::snippet{key="install-node-sdk"}.',
    snippet: 'Its published text stands here. It is edited under Library → Snippets.',
  },
  invalid: {
    key: 'Use lower-case letters, digits and hyphens, such as install-node-sdk.',
  },
  templates: {
    lesson: { singular: 'Lesson template', plural: 'Lesson templates' },
    course: { singular: 'Course template', plural: 'Course templates' },
    begin: {
      lesson: 'New lesson from a template',
      courses: 'New course from a template',
      course: 'Course',
      choose: 'Choose one',
      title: 'Title',
      titleHelp: 'Left empty, it is the template’s.',
      loading: 'Looking…',
      beginLesson: 'Begin the lesson',
      beginCourse: 'Begin the course',
      beginning: 'Beginning…',
      failed: 'That did not work. Try again in a moment.',
    },
    save: {
      action: 'Save as template',
      done: 'Saved as',
      failed: 'It could not be saved as a template. Try again in a moment.',
    },
    notFound: 'There is no such template. It may have been deleted; choose another.',
    noSection: 'The course’s newest draft has no such section. Reload its outline, and choose again.',
    fields: { description: 'What it is good for', body: 'Lesson' },
    help: {
      lessons: 'What a lesson can begin from. A lesson keeps nothing of its template but what was copied.',
      courses: 'What a course can begin from: its sections and lessons.',
      description: 'One sentence; whoever begins a lesson chooses by it.',
      template: 'What the lesson begins from. Without one it begins empty.',
    },
  },
  replace: {
    tab: 'Find and replace',
    intro:
      'Looks through the course and all its lessons, drafts included. What you replace is saved as drafts; readers see it when you publish.',
    find: 'Find',
    replacement: 'Replace with',
    matchCase: 'Match case',
    wholeWord: 'Whole words only',
    search: 'Find',
    searching: 'Looking…',
    apply: (count: number) => (count === 1 ? 'Replace 1 match' : `Replace ${count} matches`),
    applying: 'Replacing…',
    none: (find: string) => `“${find}” is nowhere in this course.`,
    found: (matches: number, documents: number) =>
      `${matches === 1 ? '1 match' : `${matches} matches`} in ${documents === 1 ? '1 document' : `${documents} documents`}`,
    more: (count: number) => `${count} more are not shown. Look for something longer, or replace these first.`,
    done: (count: number) =>
      `${count === 1 ? '1 match was' : `${count} matches were`} replaced, as drafts. Versions of each document take it back.`,
    all: (title: string) => `All in ${title}`,
    course: 'The course itself',
    failed: 'That did not work. Try again in a moment.',
    beforeSaved: 'Save the course first; then its text can be looked through.',
    removed: 'nothing',
    nothingChosen: 'Choose at least one match to replace.',
    changedMeanwhile: (title: string) =>
      `${title ? `“${title}”` : 'A document'} was changed since you looked. Nothing was replaced; find again and choose anew.`,
    places: {
      title: 'Title',
      summary: 'Summary',
      description: 'Description',
      section: 'Section',
      outcome: 'Outcome',
      prerequisite: 'Prerequisite',
      sharing: 'Search and sharing',
      heading: 'Heading',
      text: 'Text',
      code: 'Code',
      terminal: 'Terminal',
      diagram: 'Diagram',
      caption: 'Caption',
      callout: 'Callout',
      tab: 'Tab or step',
      embed: 'Embed',
      video: 'Video',
    },
  },
  usedIn: {
    title: 'Where it is used',
    loading: 'Looking where it is used…',
    failed: 'That could not be looked up. Reload the page to try again.',
    nowhere: 'Nothing shows it.',
    gone: 'There is no such document. It may have been deleted; look for it in the library.',
    hidden: (count: number) =>
      count === 1 ? '1 more that you cannot open shows it.' : `${count} more that you cannot open show it.`,
    kinds: {
      courses: 'Course',
      lessons: 'Lesson',
      instructors: 'Instructor',
      snippets: 'Snippet',
      'lesson-templates': 'Lesson template',
    },
    lessonOf: (course: string) => `Lesson of “${course}”`,
    anyway: {
      ask: 'Delete it all the same',
      sure: (count: number) =>
        count === 1
          ? 'One document will show nothing where the picture was.'
          : `${count} documents will show nothing where the picture was.`,
      remove: 'Delete the picture',
      keep: 'Keep it',
      failed: 'It could not be deleted. Reload the page, and try again.',
    },
    states: { published: 'Published', edition: 'In an edition', draft: 'In a draft', trash: 'In the trash' },
    inUse: (what: 'snippet' | 'picture', shown: readonly string[], more: number, inEdition: boolean) => {
      const others = more === 0 ? '' : shown.length === 0 ? `${more} you cannot open` : ` and ${more} more`
      const kept = inEdition ? ' Editions keep what they show: change it instead.' : ''
      return `This ${what} is used in ${names(shown)}${others}. Take it out there first.${kept}`
    },
  },
  personalData: {
    snippets: 'Which snippets you began.',
    snippetsBecome: 'The snippets stay; who began them is forgotten.',
    templates: 'Which templates you made.',
    templatesBecome: 'The templates stay; who made them is forgotten.',
  },
} as const
