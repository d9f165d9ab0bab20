const quoted = (names: string[]) => names.map((name) => `“${name}”`).join(', ')

/** Every string about course folders that a person reads. */
export const folderStrings = {
  format: {
    noFrontMatter: 'Begin the file with front matter: a line ---, YAML, and a line --- again.',
    badYaml: (message: string) => `This is no YAML: ${message}`,
    unknownKeys: (keys: string[]) => `${quoted(keys)} means nothing here. Take it out, or check its spelling.`,
    missing: (name: string) => `“${name}” is missing. Write it.`,
    wrong: (name: string, message: string) => (name ? `“${name}”: ${message}` : message),
  },
  read: {
    noCourse: 'There is no course here. A course is a folder, named for its address, with a course.md in it.',
    noFolder: 'Put the course’s folder into the zip, not only what is in it: its name is the course’s address.',
    noCourseFile: 'This folder has no course.md. Add it, or take the folder out.',
    noSectionFile: 'This folder has no section.md. Add it with the section’s key and title.',
    noPlace: 'This has no place in a course folder. Take it out; docs/content-format.md says what belongs where.',
    noOriginal: (name: string) => `This translates ${name}, which is not here. Add it, or take the translation out.`,
    badSlug: 'Name it with lower case, digits and single hyphens: it becomes an address.',
    sharedFile: 'Categories, tags, skills and instructors are made in the admin panel. Take this out.',
    link: 'This is a link to somewhere else. Put the file itself here.',
    caseCollision: (other: string) => `This differs from ${other} only by upper and lower case. Rename one.`,
    tooLarge: (bytes: number) => `This is larger than ${Math.round(bytes / 1024 / 1024)} MiB. Make it smaller.`,
    utf16: 'This is UTF-16. Save it as UTF-8.',
    bom: 'This begins with a byte order mark. Save it as UTF-8 without one.',
    notUtf8: 'This is not UTF-8. Save it as UTF-8.',
    zeroByte: 'This has a zero byte in it, which no text can keep. Take it out.',
    notPicture: 'This is not the picture that its name says. Save it as PNG, JPEG, WebP or AVIF.',
    notVideo: 'This is not the video that its name says. Save it as MP4 or WebM.',
    notCaptions: 'These are no captions. Save them as WebVTT: a text that begins with WEBVTT.',
    damagedPicture: 'This picture is damaged. Save it anew, as PNG, JPEG, WebP or AVIF.',
    damagedVideo: 'This video or its captions are damaged. Save them anew, as MP4 or WebM, and WebVTT.',
    noPicture: (name: string) => `There is no picture ${name}. Put it there, or correct the path.`,
    noClip: (name: string) => `There is no file ${name}. Put it there, or correct the path.`,
    picturePath: 'Keep pictures in the section’s folder and write ./images/name.png.',
    clipPath: 'Keep videos and captions in the section’s folder and write ./videos/name.webm and ./videos/name.vtt.',
    twoAlts: 'This picture is described in two ways. Use the same words everywhere, or a copy of the picture.',
    unusedPicture: 'Nothing shows this, so it is left out.',
    keyTwice: (other: string) => `Its key stands in ${other} too. Keys are unique: give the copy another.`,
    slugTwice: (other: string) => `Its name, without the number, is that of ${other} too. Rename one.`,
  },
  zip: {
    faults: {
      'no-zip': 'This is no zip, or it is damaged. Pack the course’s folder again.',
      damaged: 'This is damaged: what comes out is not what was packed. Pack the folder again.',
      'bad-name': 'Its name has characters that no file here may have. Rename it, with a program that writes UTF-8.',
      backslash: 'Its path has a backslash in it. Pack the folder with a program that writes forward slashes.',
      absolute: 'Its path begins at the root of a disk. Pack the folder itself, so that paths begin with its name.',
      traversal: 'Its path leads out of the folder with “..”. Pack the folder itself.',
      link: 'This is a link or device, not a file. Put the file itself there.',
      encrypted: 'This is encrypted. Pack the folder without a password.',
      method: 'This is packed in a way that is not read here. Pack the folder as an ordinary zip.',
      nested: 'This is an archive inside the archive. Put its files into the folder instead.',
      bomb: 'This grows too much when it is unpacked to be a lesson or a picture. Take it out.',
    },
    collision: (other: string) =>
      `Its name is that of ${other}, on a disk where upper and lower case are one. Rename one.`,
    tooLarge: (bytes: number) => `This is larger than ${Math.round(bytes / 1024 / 1024)} MiB. Make it smaller.`,
    tooMany: (count: number) => `There are more than ${count} files in it. Import fewer courses at once.`,
    tooMuch: (bytes: number) =>
      `What is in it is larger than ${Math.round(bytes / 1024 / 1024)} MiB in all. Import fewer courses at once.`,
  },
  write: {
    notCourse: 'This folder holds something else. Give one that is empty, new, or has the course’s last export in it.',
    lostPicture: 'The file of a picture is gone, so the picture is left out. Upload it again.',
    unplaced: (title: string) => `“${title}” stands in no section, so it is left out. Put it into the outline.`,
  },
  imports: { labels: { singular: 'Import', plural: 'Imports' } },
  personalData: {
    imports: 'Which imports of courses you asked for.',
    importsBecome: 'That there was an import stays; who asked for it is forgotten.',
  },
  refusals: {
    badOptions: 'Write dryRun, publish and remove as true or false; an import has no other options.',
    zipNeeded:
      'Send the zip itself as the body, with the type application/zip, or a form with the zip as its one file.',
    brokenUpload: 'The zip did not arrive whole. Send it again.',
    noSuchImport: 'There is no such import. It may be somebody else’s.',
    notYourCourse: (slug: string) => `“${slug}” is somebody else’s course. Import only over courses that you teach.`,
    badFolder: ([first, ...others]: { file: string; line?: number; message: string }[]) => {
      const where = first?.line === undefined ? first?.file : `${first.file}:${first.line}`
      const more = others.length === 0 ? '' : ` And ${others.length} more.`
      return `Nothing was imported. ${where}: ${first?.message}${more}`
    },
  },
  plan: {
    unknown: (what: string, slug: string) =>
      `There is no ${what} “${slug}”. Make it in the admin panel, or correct the name.`,
    nothingToOpen: (key: string) => `No section and no lesson of this course has the key “${key}”. Correct it.`,
    noLessonBefore: (key: string) => `No lesson of this course has the key “${key}”. Correct it.`,
    snippet: 'snippet',
    terms: { categories: 'category', tags: 'tag', skills: 'skill', instructors: 'instructor', courses: 'course' },
    keyElsewhere: 'Its key is that of a lesson of another course. Keys are unique in the academy: give it another.',
    keyInTrash: 'A lesson with its key lies in the trash. Restore it, or delete it for good, and import again.',
    slugInTrash: 'A course with its address lies in the trash. Restore it, or delete it for good, and import again.',
    addressTaken: (title: string) => `“${title}” has its address and is not in the folder. Rename one of them.`,
  },
} as const
