import path from 'node:path'
import type { Config } from 'payload'

const name = 'Sentry Academy'
const description = 'Where Sentry Academy’s courses are made'

/** How the admin panel presents itself; what it shows comes from the plugins. */
export const panel: Config['admin'] = {
  meta: {
    titleSuffix: ` · ${name}`,
    description,
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    // Nobody shares a screen of the panel; its picture would be Payload's.
    defaultOGImageType: 'off',
    openGraph: { siteName: name, description },
  },
  importMap: { baseDir: path.resolve('cms'), importMapFile: path.resolve('cms/app/(payload)/admin/importMap.js') },
  components: {
    providers: [
      '/panel/Telemetry.tsx#Telemetry',
      '/panel/SystemTheme.tsx#SystemTheme',
      '/panel/accessible/Accessible.tsx#Accessible',
    ],
    afterNavLinks: ['/panel/ViewSite.tsx#ViewSite'],
    graphics: { Logo: '/panel/Brand.tsx#Logo', Icon: '/panel/Brand.tsx#Icon' },
  },
  dateFormat: 'd MMM yyyy, HH:mm',
}
