// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Code reçu', id: 'code-recu', component: 'preau-code' };

export const Exemple = {
  render: () => `
    <preau-code>
      <preau-field>
        <label for="code">Code de vérification</label>
        <p slot="hint" id="code-aide">Les 6 chiffres reçus par SMS au 06 •• •• •• 78.</p>
        <input
          id="code" name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="6" required
          aria-describedby="code-aide"
        >
      </preau-field>
    </preau-code>
  `,
};

export const Erreur = {
  name: 'Erreur',
  render: () => `
    <preau-code>
      <preau-field>
        <label for="code-faux">Code de vérification</label>
        <input
          id="code-faux" name="code-faux" autocomplete="one-time-code" inputmode="numeric" maxlength="4" value="1234"
          aria-invalid="true" aria-describedby="code-erreur"
        >
        <p slot="error" id="code-erreur">Ce code a expiré : demandez-en un autre.</p>
      </preau-field>
    </preau-code>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche, 8 chiffres',
  parameters: { note: 'Les chiffres d’un code vont toujours de gauche à droite.' },
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-code>
        <preau-field>
          <label for="ramz">رمز التحقق</label>
          <input id="ramz" name="ramz" autocomplete="one-time-code" inputmode="numeric" maxlength="8" value="12345678">
        </preau-field>
      </preau-code>
    </div>
  `,
};
