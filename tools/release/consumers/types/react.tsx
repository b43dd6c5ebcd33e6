// What a React project gets: attributes, properties and events of each tag.
import '@preau/elements/alert.js';
import '@preau/elements/form.js';
import type {} from '@preau/elements/jsx';

export const right = (
  <preau-form leave-guard onpreau-invalid={(event) => console.log(event.problems.length)}>
    <preau-alert tone="error" closable id="alerte" className="grande">
      <p>Texte</p>
    </preau-alert>
    <preau-button variant="danger">
      <button type="submit">Supprimer</button>
    </preau-button>
  </preau-form>
);

export const wrong = (
  <>
    {/* @ts-expect-error -- not a tone */}
    <preau-alert tone="purple" />
    {/* @ts-expect-error -- not a variant */}
    <preau-button variant="loud" />
    {/* @ts-expect-error -- not an attribute */}
    <preau-field colour="red" />
  </>
);
