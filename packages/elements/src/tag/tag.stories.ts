// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Actions/Étiquette', id: 'etiquette', component: 'preau-tag' };

export const Exemple = {
  render: () => `
    <ul class="preau-cluster">
      <li><preau-tag><a href="/articles/orientation">Orientation</a></preau-tag></li>
      <li><preau-tag><a href="/articles/bourses">Bourses</a></preau-tag></li>
      <li><preau-tag><a href="/articles/cantine">Cantine</a></preau-tag></li>
    </ul>
  `,
};

export const Texte = {
  name: 'Texte seul',
  parameters: { note: 'Pour classer sans mener ailleurs.' },
  render: () => `
    <ul class="preau-cluster">
      <li><preau-tag>Collège</preau-tag></li>
      <li><preau-tag>Cycle 4</preau-tag></li>
      <li><preau-tag><preau-icon name="map-pin"></preau-icon>&nbsp;Académie de Nantes</preau-tag></li>
    </ul>
  `,
};

export const Bascule = {
  name: 'Que l’on choisit',
  parameters: {
    note: 'Un bouton qui reste enfoncé : aria-pressed le dit, le fond plein et la coche le montrent. Votre script change l’attribut, ou operateTags() le fait.',
  },
  render: () => `
    <ul class="preau-cluster" aria-label="Filtrer par niveau">
      <li><preau-tag><button type="button" aria-pressed="true">6e</button></preau-tag></li>
      <li><preau-tag><button type="button" aria-pressed="false">5e</button></preau-tag></li>
      <li><preau-tag><button type="button" aria-pressed="true">4e</button></preau-tag></li>
      <li><preau-tag><button type="button" aria-pressed="false">3e</button></preau-tag></li>
    </ul>
  `,
};

export const Retirable = {
  name: 'Que l’on retire',
  parameters: {
    note: 'La croix est un bouton, dont le nom dit ce qui est retiré. Sans script, écrivez-le dans un formulaire : il envoie la demande.',
  },
  render: () => `
    <form>
      <ul class="preau-cluster" aria-label="Filtres choisis">
        <li><preau-tag>Lycée général <button slot="dismiss" name="retirer" value="general"><span class="preau-visually-hidden">Retirer le filtre Lycée général</span></button></preau-tag></li>
        <li><preau-tag>Internat <button slot="dismiss" name="retirer" value="internat"><span class="preau-visually-hidden">Retirer le filtre Internat</span></button></preau-tag></li>
        <li><preau-tag size="small">Nantes <button slot="dismiss" name="retirer" value="nantes"><span class="preau-visually-hidden">Retirer le filtre Nantes</span></button></preau-tag></li>
      </ul>
    </form>
  `,
};

export const Petite = {
  name: 'Petite',
  render: () => `
    <ul class="preau-cluster">
      <li><preau-tag size="small">Mathématiques</preau-tag></li>
      <li><preau-tag size="small"><a href="/svt">Sciences de la vie et de la Terre</a></preau-tag></li>
      <li><preau-tag size="small"><button type="button" aria-pressed="true">Allemand</button></preau-tag></li>
    </ul>
  `,
};

export const Desactivee = {
  name: 'Qui ne peut pas servir',
  parameters: { note: 'Le trait interrompu le dit sans couleur.' },
  render: () => `
    <ul class="preau-cluster">
      <li><preau-tag><button type="button" aria-pressed="false" disabled>Section sportive</button></preau-tag></li>
      <li><preau-tag><a role="link" aria-disabled="true">Internat</a></preau-tag></li>
    </ul>
  `,
};

export const Longue = {
  name: 'Texte long',
  render: () => `
    <ul class="preau-cluster">
      <li><preau-tag><a href="/hggsp">Histoire-géographie, géopolitique et sciences politiques (enseignement de spécialité)</a></preau-tag></li>
      <li><preau-tag>Unité localisée pour l’inclusion scolaire et dispositifs associés <button type="button" slot="dismiss"><span class="preau-visually-hidden">Retirer Unité localisée pour l’inclusion scolaire</span></button></preau-tag></li>
    </ul>
  `,
};
