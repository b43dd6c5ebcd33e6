// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Superpositions/Bulle d’aide',
  id: 'bulle-d-aide',
  component: 'preau-toggletip',
  parameters: { docs: { story: { inline: false, height: '12rem' } } },
};

export const Exemple = {
  render: () => `
    <preau-toggletip>
      <button type="button">Qu’est-ce que l’INE ?</button>
      <p>L’identifiant national de l’élève : onze caractères, donnés à sa première inscription.</p>
    </preau-toggletip>
  `,
};

export const Ouverte = {
  name: 'Ouverte, avec un lien',
  render: () => `
    <preau-toggletip open>
      <button type="button">Où trouver mon numéro ?</button>
      <div><p>Sur le certificat de scolarité, en haut à droite.</p><p><a href="/exemple">Voir un exemple</a></p></div>
    </preau-toggletip>
  `,
};

export const Bouton = {
  name: 'Avec un bouton à icône',
  parameters: { note: 'Le nom du bouton dit ce qui est expliqué, pas « Aide ».' },
  render: () => `
    <preau-toggletip>
      <preau-button variant="quiet" icon-only><button type="button"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v1"/></svg><span>Comment est calculée la moyenne</span></button></preau-button>
      <p>Chaque note compte selon son coefficient.</p>
    </preau-toggletip>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-toggletip><button type="button">ما هو الرقم الوطني؟</button><p>رقم من أحد عشر حرفا.</p></preau-toggletip>
    </div>
  `,
};
