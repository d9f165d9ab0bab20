const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe to stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** An address that may be a link: ours are http and https, and nothing that runs. */
export const linkTo = (url: string): string => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : '')
