/** Keeps a person in the documentation: an example's form is not sent, its links lead nowhere but in the page. */
export function stayHere(): void {
  document.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.closest('#storybook-root, [data-story]')) return;
    // Storybook's `<base>` would follow an anchor in the window around.
    if (link.getAttribute('href')?.startsWith('#')) link.target = '_self';
    else event.preventDefault();
  });
}

/** Turns what an element says of wrong markup in development into a failure of the story. */
export function listenToMisuse(): { forget: () => void; refuse: () => void } {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (typeof words[0] === 'string' && words[0].startsWith('<preau-')) said.push(words[0]);
    warn(...words);
  };
  return {
    forget: () => void said.splice(0),
    refuse: () => {
      if (said.length) throw new Error(said.join('\n'));
    },
  };
}
