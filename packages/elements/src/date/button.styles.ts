import { css } from '@lit/reactive-element';

/** The look of the button that opens the calendar, in the grid of its host. */
export const buttonStyles = css`
  [part='calendar'] {
    grid-area: 3 / 2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--preau-space-2);
    min-block-size: var(--preau-control-height-medium);
    padding: 0;
    border: var(--preau-border-width) solid var(--preau-field-border);
    border-radius: var(--preau-field-radius);
    background: var(--preau-field-background);
    color: var(--preau-action);
  }
  .period {
    grid-area: 5 / 1 / auto / -1;
    justify-self: start;
    margin-block-start: var(--preau-space-3);
    padding-inline: var(--preau-space-3);
    border-color: var(--preau-action);
  }
  [part='calendar']:hover {
    background: var(--preau-action-subtle);
  }
  [part='calendar']::before {
    content: '';
    flex: none;
    inline-size: calc(var(--preau-space-4) * 1.125);
    block-size: calc(var(--preau-space-4) * 1.125);
    border: calc(var(--preau-space-4) * 0.125) solid;
    border-block-start-width: calc(var(--preau-space-4) * 0.375);
    border-radius: calc(var(--preau-space-4) * 0.1875);
    background: radial-gradient(
        circle,
        currentcolor calc(var(--preau-space-4) * 0.0625),
        transparent calc(var(--preau-space-4) * 0.09375)
      )
      0 0 / calc(var(--preau-space-4) * 0.3125) calc(var(--preau-space-4) * 0.3125);
  }
  [part='calendar']:disabled {
    visibility: hidden;
  }
  /* Where a fieldset around is disabled later, which no event tells. */
  :host(:has(:disabled)) [part='calendar'] {
    visibility: hidden;
  }
  @media print {
    [part='calendar'] {
      display: none;
    }
  }
`;
