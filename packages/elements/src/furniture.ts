import { css } from '@lit/reactive-element';

/** What every piece of furniture in a shadow root starts from; the page's own sheets do not reach there. */
export const furniture = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    word-spacing: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    font: inherit;
  }
  :focus-visible {
    outline: var(--preau-focus-width) solid var(--preau-focus-outer);
    outline-offset: var(--preau-focus-offset);
    box-shadow: 0 0 0 var(--preau-focus-offset) var(--preau-focus-inner);
  }
`;

/**
 * A button for a shadow root whose only furniture it is: an element with no more than that does without templates,
 * and its page without lit-html (docs/decisions/0007).
 *
 * @param part the name that pages style it by
 */
export function buttonOf(part: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', part);
  button.addEventListener('click', onClick);
  return button;
}
