import { css } from 'lit';

/** What stands around the table: the bar of the selection, what scrolls, what is said in place of rows. */
export const styles = css`
  p {
    margin: 0;
  }
  .bar:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--preau-space-2) var(--preau-space-4);
    align-items: center;
    min-block-size: var(--_bar);
    padding-block: var(--preau-space-1);
  }
  .all {
    display: flex;
    gap: var(--preau-space-2);
    align-items: center;
    min-block-size: var(--preau-control-height-small);
    cursor: pointer;
  }
  .all input {
    inline-size: var(--_box);
    block-size: var(--_box);
    margin: 0;
    accent-color: var(--preau-action);
  }
  .count {
    color: var(--preau-text-muted);
    font-size: var(--preau-font-size-small);
  }
  .count.asks {
    color: var(--preau-error-text);
    font-weight: var(--preau-font-weight-medium);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--preau-space-2);
    margin-inline-start: auto;
  }
  .around {
    position: relative;
  }
  .scroll {
    overflow: auto;
    max-block-size: var(--preau-table-height);
    scroll-padding-block-start: var(--_header);
  }
  /* Nothing to scroll: headers stick to what the page scrolls. */
  :host([sticky~='header']) .scroll.fits {
    overflow: visible;
  }
  @media screen {
    :host([sticky~='header']) .scroll:not(.fits) {
      max-block-size: var(--preau-table-height, 85vh);
    }
  }
  .scroll:focus-visible {
    outline-offset: calc(-1 * var(--preau-focus-width));
    box-shadow: none;
  }
  .state p,
  .failure p {
    padding: var(--preau-space-4) var(--preau-space-3);
    color: var(--preau-text-muted);
  }
  .failure p {
    color: var(--preau-error-text);
    font-weight: var(--preau-font-weight-medium);
  }
  .failure p::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: var(--preau-space-2);
    background: currentcolor;
    clip-path: var(--preau-shape-cross);
    vertical-align: -0.125em;
  }
  .state .loading {
    display: flex;
    gap: var(--preau-space-3);
    align-items: center;
    color: var(--preau-text-default);
    overflow-wrap: anywhere;
  }
  .loading::before {
    content: '';
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 0.1875rem solid var(--preau-action);
    border-block-start-color: var(--preau-background-track);
    border-radius: 50%;
    animation: turn var(--preau-duration-loop) linear infinite;
  }
  /* Over the rows that are there: nothing moves. */
  .over .loading {
    position: absolute;
    z-index: calc(var(--preau-layer-sticky) + 1);
    inset-block-start: var(--preau-space-12);
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: var(--preau-space-2) var(--preau-space-4);
    border: var(--preau-border-width) solid var(--preau-border-control);
    border-radius: var(--preau-radius-small);
    background: var(--preau-background-overlay);
    box-shadow: var(--preau-shadow-raised);
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .said {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .loading::before {
      border-color: CanvasText;
      border-block-start-color: Canvas;
      forced-color-adjust: none;
    }
    .failure p::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .loading::before {
      border-style: dotted;
      border-color: var(--preau-action);
      animation: none;
    }
  }
  @media print {
    .bar,
    .state .loading,
    slot[name='pagination'] {
      display: none;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
