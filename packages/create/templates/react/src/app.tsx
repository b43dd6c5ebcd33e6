import { ChoicesField, DateField, TextField } from '@preau/react';
import { type SubmitEvent, useState } from 'react';

const REGIMES = [
  { value: 'externe', label: 'Externe' },
  { value: 'demi', label: 'Demi-pensionnaire', hint: 'Le repas de midi au collège.' },
];

export function App() {
  const [sent, setSent] = useState('');
  // Un formulaire incomplet n’arrive pas ici : preau-form dit d’abord ce qui manque.
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    setSent(String(new FormData(form).get('nom')));
    form.reset();
  };
  return (
    <>
      <preau-skip-links>
        <nav aria-label="Accès rapide">
          <ul>
            <li>
              <a href="#contenu">Aller au contenu</a>
            </li>
          </ul>
        </nav>
      </preau-skip-links>
      <main id="contenu" tabIndex={-1} className="preau-page">
        <h1>Demande de bourse</h1>
        <preau-form>
          <form onSubmit={send}>
            <preau-error-summary />
            <TextField
              name="nom"
              label="Nom de l’élève"
              hint="Celui de la pièce d’identité."
              autoComplete="family-name"
              required
            />
            <DateField name="naissance" label="Date de naissance" autoComplete="bday" required />
            <ChoicesField name="regime" label="Régime" choices={REGIMES} required />
            <preau-button>
              <button>Envoyer la demande</button>
            </preau-button>
          </form>
        </preau-form>
        {sent && (
          <preau-alert tone="success">
            <p>La demande de {sent} est enregistrée.</p>
          </preau-alert>
        )}
      </main>
    </>
  );
}
