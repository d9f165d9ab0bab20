/** What a lesson can be; each has its own colour and shape. */
export const lessonKinds = ['article', 'video', 'quiz', 'exercise', 'lab', 'live'] as const
export type LessonKind = (typeof lessonKinds)[number]

/** Whether what one learns from stands in the lesson's body: text, or a video in it. */
export const hasBody = (kind: string): boolean => kind === 'article' || kind === 'video'
