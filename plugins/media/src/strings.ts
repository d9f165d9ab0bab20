/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'Library',
  labels: { singular: 'Picture or video', plural: 'Pictures and videos' },
  folders: { singular: 'Folder', plural: 'Folders' },
  altHelp: 'What the picture shows, for people who cannot see it. For a video or captions: what they are called here.',
  fileNeeded: 'Send the picture itself, as a form with a file. Nothing is fetched from an address.',
  notCaptions:
    'These are no captions. Save them as WebVTT: a text that begins with WEBVTT, in a file whose name ends with .vtt.',
  notVideo: 'This is not the video that its name says. Save it as MP4 (.mp4) or WebM (.webm).',
  noSuchFile: 'There is no such picture. It may have been replaced; look for it in the library.',
} as const
