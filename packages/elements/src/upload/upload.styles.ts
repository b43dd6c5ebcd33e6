import { css } from 'lit';

/** The list of files; the field itself is styled by the light sheet. */
export const styles = css`
  p {
    margin: 0;
  }
  /* In the zone, under the field's own button, whose width is the browser's affair. */
  .drop {
    grid-area: 3 / 1;
    align-self: end;
    margin-block: calc(var(--preau-control-height-medium) + var(--preau-space-6))
      var(--preau-space-4);
    margin-inline: var(--preau-space-4);
    color: var(--preau-text-muted);
    font-size: var(--preau-font-size-small);
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  @media not (any-pointer: fine) {
    .drop {
      display: none;
    }
  }
  .over {
    grid-area: 3 / 1;
    border: var(--preau-border-width-strong) solid var(--preau-action);
    border-radius: var(--preau-radius-medium);
    background: var(--preau-action-subtle);
    opacity: 0.6;
    pointer-events: none;
  }
  .said {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ul {
    grid-area: 5 / 1;
    margin: var(--preau-space-3) 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--preau-space-4);
    align-items: center;
    padding-block: var(--preau-space-2);
    border-block-end: var(--preau-border-width) solid var(--preau-border-subtle);
  }
  .name {
    overflow-wrap: anywhere;
  }
  .name span,
  .state {
    color: var(--preau-text-muted);
    font-size: var(--preau-font-size-small);
    white-space: nowrap;
  }
  .state {
    grid-column: 1;
    white-space: normal;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    grid-area: 1 / 2 / span 2;
    gap: var(--preau-space-1);
    justify-content: end;
    visibility: var(--_actions, visible);
  }
  li:not(:has(.state)) .name {
    grid-row: span 2;
  }
  @media (width < 30em) {
    .actions {
      grid-area: auto / 1 / auto / -1;
      justify-content: start;
      margin-inline-start: calc(var(--preau-space-2) * -1);
    }
  }
  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: var(--preau-space-1);
    accent-color: var(--preau-action);
  }
  button {
    min-block-size: var(--preau-control-height-small);
    padding: 0 var(--preau-space-2);
    border: 0;
    border-radius: var(--preau-radius-small);
    background: none;
    color: var(--preau-action);
    font-size: var(--preau-font-size-small);
    font-weight: var(--preau-font-weight-medium);
  }
  button:hover {
    background: var(--preau-action-subtle);
  }
  .wrong .state {
    color: var(--preau-error-text);
    font-weight: var(--preau-font-weight-medium);
  }
  .wrong .state::before,
  .sent .state::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: var(--preau-space-2);
    background: currentcolor;
    clip-path: var(--preau-shape-cross);
    vertical-align: -0.125em;
  }
  .sent .state {
    color: var(--preau-success-text);
  }
  .sent .state::before {
    clip-path: var(--preau-shape-check);
  }
  @media (forced-colors: active) {
    .wrong .state::before,
    .sent .state::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .drop,
    .actions {
      display: none;
    }
  }
`;
