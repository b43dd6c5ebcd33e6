import { css } from '@lit/reactive-element';

/** The toasts, at the bottom of the window, above everything. */
export const toastStyles = css`
  section {
    position: fixed;
    z-index: var(--preau-layer-toast);
    inset-block: auto 0;
    inset-inline: auto 0;
    inline-size: min(6.5 * var(--preau-space-16), 100% - 2 * var(--preau-space-4));
    max-block-size: calc(100% - 2 * var(--preau-space-4));
    margin: var(--preau-space-4);
    padding: var(--preau-space-1);
    overflow: auto;
    border: 0;
    background: none;
    color: var(--preau-text-default);
    overflow-wrap: anywhere;
  }
  section[hidden] {
    display: none;
  }
  ol {
    display: grid;
    gap: var(--preau-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    --_text: var(--preau-info-text);
    --_background: var(--preau-info-background);
    --_border: var(--preau-info-border);
    --_sign: var(--preau-shape-info);
    --_shape: none;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--preau-space-2);
    align-items: center;
    padding: var(--preau-space-2);
    padding-inline-start: calc(var(--preau-space-4) + var(--preau-space-8));
    border: var(--preau-border-width) solid var(--_border);
    border-inline-start-width: var(--preau-space-1);
    border-radius: var(--preau-radius-small);
    background: var(--_background);
    box-shadow: var(--preau-shadow-raised);
  }
  li[data-tone='success'] {
    --_text: var(--preau-success-text);
    --_background: var(--preau-success-background);
    --_border: var(--preau-success-border);
    --_sign: var(--preau-shape-check);
  }
  li[data-tone='warning'] {
    --_text: var(--preau-warning-text);
    --_background: var(--preau-warning-background);
    --_border: var(--preau-warning-border);
    --_sign: var(--preau-shape-bang);
    --_shape: var(--preau-shape-triangle);
  }
  li[data-tone='error'] {
    --_text: var(--preau-error-text);
    --_background: var(--preau-error-background);
    --_border: var(--preau-error-border);
    --_sign: var(--preau-shape-cross);
    --_shape: var(--preau-shape-octagon);
  }
  /* The tone has a shape and a sign of its own: colour is never alone (RGAA 3.1). */
  li::before,
  li::after {
    content: '';
    position: absolute;
    inset-block-start: var(--preau-space-3);
    inset-inline-start: var(--preau-space-3);
    inline-size: var(--preau-space-6);
    block-size: var(--preau-space-6);
    border-radius: 50%;
    background: var(--_text);
    clip-path: var(--_shape);
  }
  li::after {
    scale: 0.75;
    border-radius: 0;
    background: var(--_background);
    clip-path: var(--_sign);
  }
  li[data-tone='warning']::after {
    scale: 0.6;
    translate: 0 0.15rem;
  }
  li[data-tone='warning']::before,
  li[data-tone='error']::before {
    border-radius: 0;
  }
  p {
    flex: 1 1 10rem;
    min-inline-size: 0;
    margin: 0;
    line-height: 1.5;
  }
  button {
    min-block-size: var(--preau-control-height-small);
    min-inline-size: var(--preau-control-height-small);
    padding: 0 var(--preau-space-2);
    border: 0;
    border-radius: var(--preau-radius-small);
    background: none;
    color: inherit;
  }
  button:hover {
    background: var(--preau-background-hover);
  }
  [part='action'] {
    font-weight: var(--preau-font-weight-medium);
    text-decoration: underline;
  }
  [part='close']::before {
    content: '';
    display: block;
    inline-size: 1.25rem;
    aspect-ratio: 1;
    margin: auto;
    background: currentcolor;
    clip-path: var(--preau-shape-cross);
  }
  /* Heard, and not seen. */
  [role] {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    li::before,
    [part='close']::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    li::after {
      background: Canvas;
      forced-color-adjust: none;
    }
  }
  @media print {
    section {
      display: none;
    }
  }
`;
