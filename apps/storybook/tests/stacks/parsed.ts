/** HTML as a browser reads it, in no page. */
export function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- plays the browser
  template.innerHTML = html;
  return template.content;
}
