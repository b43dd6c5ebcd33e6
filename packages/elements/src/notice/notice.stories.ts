// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Bandeau d’information',
  id: 'bandeau',
  component: 'preau-notice',
};

export const Exemple = {
  render: () => `
    <preau-notice>
      <p><strong>Fermeture du service.</strong> Les inscriptions sont suspendues le mercredi 11 novembre. <a href="/calendrier">Voir le calendrier</a></p>
    </preau-notice>
  `,
};

export const Generales = {
  name: 'Information, avertissement, alerte',
  render: () => `
    <preau-notice kind="info"><p><strong>Nouveau.</strong> Le bulletin du 1er trimestre est en ligne.</p></preau-notice>
    <preau-notice kind="warning"><p><strong>Attention.</strong> Les demandes de bourse ferment ce soir à minuit.</p></preau-notice>
    <preau-notice kind="alert"><p><strong>Alerte.</strong> La cantine est fermée aujourd’hui : prévoyez un repas froid. <a href="/cantine">En savoir plus</a></p></preau-notice>
  `,
};

export const Meteo = {
  name: 'Vigilance météo',
  parameters: { note: 'La couleur de la vigilance est écrite en toutes lettres.' },
  render: () => `
    <preau-notice kind="weather-orange"><p><strong>Vigilance orange, neige et verglas.</strong> Les transports scolaires sont suspendus dans l’Orne.</p></preau-notice>
    <preau-notice kind="weather-red"><p><strong>Vigilance rouge, crues.</strong> Les écoles et collèges de Redon sont fermés jusqu’à nouvel ordre.</p></preau-notice>
    <preau-notice kind="weather-violet"><p><strong>Vigilance violette, cyclone.</strong> Restez chez vous. Les établissements de La Réunion sont fermés.</p></preau-notice>
  `,
};

export const Securite = {
  name: 'Sécurité',
  render: () => `
    <preau-notice kind="attack"><p><strong>Attentat en cours.</strong> Ne venez pas chercher vos enfants : ils sont en sécurité dans l’établissement.</p></preau-notice>
    <preau-notice kind="cyberattack"><p><strong>Cyberattaque.</strong> N’ouvrez pas les messages reçus de l’espace numérique de travail aujourd’hui.</p></preau-notice>
    <preau-notice kind="kidnapping"><p><strong>Alerte enlèvement.</strong> Si vous avez une information, n’intervenez pas : appelez le 197.</p></preau-notice>
    <preau-notice kind="witness"><p><strong>Appel à témoins.</strong> Un élève de 14 ans est recherché depuis lundi à Angers.</p></preau-notice>
  `,
};

export const Masquable = {
  name: 'Que l’on peut masquer',
  parameters: {
    note: 'Le bouton apparaît avec le script ; sa place est gardée. Rien n’est retenu : à la page de le faire, par exemple pour la session.',
  },
  render: () => `
    <preau-notice closable><p><strong>Réunion parents-professeurs.</strong> Les rendez-vous du 12 novembre sont ouverts. <a href="/rendez-vous">Choisir un créneau</a></p></preau-notice>
    <preau-notice closable kind="alert"><p><strong>Grève.</strong> Le service minimum d’accueil est organisé dans trois écoles.</p></preau-notice>
  `,
};

export const Titre = {
  name: 'Avec un titre, texte long',
  render: () => `
    <preau-notice kind="warning" closable>
      <h2>Changement de logiciel de vie scolaire à partir du lundi 23 novembre</h2>
      <p>Vos identifiants ne changent pas. Les messages reçus avant cette date restent lisibles dans l’ancien espace jusqu’à la fin de l’année scolaire ; pensez à enregistrer ceux que vous voulez garder.</p>
    </preau-notice>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-notice kind="warning" closable><p><strong>تنبيه.</strong> المدرسة مغلقة غدا.</p></preau-notice>
    </div>
  `,
};
