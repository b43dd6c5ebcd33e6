// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Accordéon', id: 'accordeon', component: 'preau-accordion' };

export const Exemple = {
  render: () => `
    <h2>Questions fréquentes</h2>
    <preau-accordion>
      <details>
        <summary><h3>Quelles pièces faut-il fournir ?</h3></summary>
        <p>Un justificatif de domicile de moins de trois mois et le livret de famille.</p>
      </details>
      <details>
        <summary><h3>Comment corriger une réponse ?</h3></summary>
        <p>Revenez à l’étape concernée depuis le récapitulatif : rien n’est perdu.</p>
      </details>
    </preau-accordion>
  `,
};

export const Ouvert = {
  name: 'Un panneau ouvert',
  parameters: { note: 'L’attribut open est celui de <details>.' },
  render: () => `
    <h2>Dossier médical</h2>
    <preau-accordion>
      <details open>
        <summary><h3>Vaccinations</h3></summary>
        <p>Joignez une copie des pages du carnet de santé.</p>
      </details>
      <details>
        <summary><h3>Projet d’accueil individualisé</h3></summary>
        <p>Demandez un rendez-vous avec l’infirmière scolaire.</p>
      </details>
    </preau-accordion>
  `,
};

export const ToutOuvrir = {
  name: 'Avec « Tout ouvrir »',
  parameters: { note: 'Le bouton arrive avec le script ; sa place est réservée.' },
  render: () => `
    <h2>Calendrier</h2>
    <preau-accordion toggle-all>
      <details>
        <summary><h3>Zone A</h3></summary>
        <p>Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.</p>
      </details>
      <details>
        <summary><h3>Zone C</h3></summary>
        <p>Créteil, Montpellier, Paris, Toulouse, Versailles.</p>
      </details>
    </preau-accordion>
  `,
};

export const Exclusif = {
  name: 'Un seul panneau à la fois',
  parameters: {
    note: 'Des <details> de même name se ferment les uns les autres, dans les navigateurs qui le savent. À réserver aux réponses qui s’excluent : comparer devient impossible.',
  },
  render: () => `
    <h2>Selon la situation</h2>
    <preau-accordion>
      <details name="situation">
        <summary><h3>L’enfant change de collège</h3></summary>
        <p>Demandez d’abord le certificat de radiation.</p>
      </details>
      <details name="situation">
        <summary><h3>L’enfant arrive de l’étranger</h3></summary>
        <p>Prenez contact avec le Casnav de l’académie.</p>
      </details>
    </preau-accordion>
  `,
};

export const Long = {
  name: 'Titre long',
  render: () => `
    <h2>Aides</h2>
    <preau-accordion>
      <details>
        <summary><h3>Conditions pour recevoir la bourse de collège quand les deux responsables légaux ne vivent pas à la même adresse</h3></summary>
        <p>Une seule demande est possible par enfant.</p>
      </details>
    </preau-accordion>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Le bouton suit l’attribut lang : « Open all ».' },
  render: () => `
    <div lang="en">
      <h2>Frequent questions</h2>
      <preau-accordion toggle-all>
        <details>
          <summary><h3>Which documents do I need?</h3></summary>
          <p>Proof of address and a birth certificate.</p>
        </details>
      </preau-accordion>
    </div>
  `,
};
