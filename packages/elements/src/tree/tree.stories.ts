// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Arborescence',
  id: 'arborescence',
  component: 'preau-tree',
};

export const Exemple = {
  render: () => `
    <h2>Ressources de l’établissement</h2>
    <preau-tree>
      <ul>
        <li>
          <details open>
            <summary>Vie scolaire</summary>
            <ul>
              <li><a href="/ressources/reglement">Règlement intérieur</a></li>
              <li>
                <details>
                  <summary>Calendriers</summary>
                  <ul>
                    <li><a href="/ressources/calendrier-6e">Conseils de classe de 6e</a></li>
                    <li><a href="/ressources/calendrier-3e">Conseils de classe de 3e</a></li>
                  </ul>
                </details>
              </li>
            </ul>
          </details>
        </li>
        <li>
          <details>
            <summary>Restauration</summary>
            <ul>
              <li><a href="/ressources/menus">Menus de la semaine</a></li>
            </ul>
          </details>
        </li>
        <li><a href="/ressources/contacts">Contacts</a></li>
      </ul>
    </preau-tree>
  `,
};

export const PageCourante = {
  name: 'La branche de la page',
  parameters: {
    note: 'Avec aria-current="page" sur un lien, les branches qui y mènent s’ouvrent. Écrivez aussi open sur le serveur : elles sont alors ouvertes sans script.',
  },
  render: () => `
    <h2>Socle commun</h2>
    <preau-tree>
      <ul>
        <li>
          <details>
            <summary>Domaine 1 : les langages pour penser et communiquer</summary>
            <ul>
              <li>
                <details>
                  <summary>Langue française à l’oral et à l’écrit</summary>
                  <ul>
                    <li><a href="/socle/d1/lire" aria-current="page">Lire et comprendre l’écrit</a></li>
                    <li><a href="/socle/d1/ecrire">Écrire</a></li>
                  </ul>
                </details>
              </li>
              <li><a href="/socle/d1/langues">Langues étrangères et régionales</a></li>
            </ul>
          </details>
        </li>
        <li>
          <details>
            <summary>Domaine 2 : les méthodes et outils pour apprendre</summary>
            <ul>
              <li>Organisation du travail personnel</li>
              <li>Coopération et réalisation de projets</li>
            </ul>
          </details>
        </li>
      </ul>
    </preau-tree>
  `,
};

export const ToutOuvrir = {
  name: 'Avec « Tout ouvrir »',
  parameters: { note: 'Le bouton arrive avec le script ; sa place est réservée.' },
  render: () => `
    <h2>Organigramme</h2>
    <preau-tree toggle-all>
      <ul>
        <li>
          <details>
            <summary>Direction</summary>
            <ul>
              <li>Principale</li>
              <li>Principal adjoint</li>
            </ul>
          </details>
        </li>
        <li>
          <details>
            <summary>Vie scolaire</summary>
            <ul>
              <li>Conseillers principaux d’éducation</li>
              <li>Assistants d’éducation</li>
            </ul>
          </details>
        </li>
      </ul>
    </preau-tree>
  `,
};

export const Plusieurs = {
  name: 'Choisir plusieurs nœuds',
  parameters: {
    note: 'Avec selectable="multiple", une branche coche tout ce qu’elle contient. Ce qui est envoyé est ce que vous avez écrit : les cases des classes.',
  },
  render: () => `
    <form>
      <preau-tree selectable="multiple">
        <fieldset>
          <legend>Classes qui reçoivent le message</legend>
          <ul>
            <li>
              <details open>
                <summary>Sixième</summary>
                <ul>
                  <li><label><input type="checkbox" name="classe" value="6A" checked> 6e A</label></li>
                  <li><label><input type="checkbox" name="classe" value="6B"> 6e B</label></li>
                  <li>
                    <details open>
                      <summary>6e C</summary>
                      <ul>
                        <li><label><input type="checkbox" name="classe" value="6C1"> Groupe 1</label></li>
                        <li><label><input type="checkbox" name="classe" value="6C2"> Groupe 2</label></li>
                      </ul>
                    </details>
                  </li>
                </ul>
              </details>
            </li>
            <li>
              <details open>
                <summary>Cinquième</summary>
                <ul>
                  <li><label><input type="checkbox" name="classe" value="5A" checked> 5e A</label></li>
                  <li><label><input type="checkbox" name="classe" value="5B" checked> 5e B</label></li>
                </ul>
              </details>
            </li>
            <li>
              <details>
                <summary>Quatrième</summary>
                <ul>
                  <li><label><input type="checkbox" name="classe" value="4A"> 4e A</label></li>
                </ul>
              </details>
            </li>
            <li><label><input type="checkbox" name="classe" value="ulis"> Ulis</label></li>
          </ul>
        </fieldset>
      </preau-tree>
    </form>
  `,
};

export const UnSeul = {
  name: 'Choisir un nœud',
  parameters: {
    note: 'Avec selectable="single" et des boutons radio. Un bouton radio dans un <summary> fait de la branche elle-même une réponse.',
  },
  render: () => `
    <form>
      <preau-tree selectable="single">
        <fieldset>
          <legend>Déplacer le document vers</legend>
          <ul>
            <li>
              <details open>
                <summary><label><input type="radio" name="dossier" value="2026"> Année 2026-2027</label></summary>
                <ul>
                  <li><label><input type="radio" name="dossier" value="2026/projets" checked> Projets</label></li>
                  <li>
                    <details>
                      <summary><label><input type="radio" name="dossier" value="2026/sorties"> Sorties</label></summary>
                      <ul>
                        <li><label><input type="radio" name="dossier" value="2026/sorties/musee"> Musée</label></li>
                      </ul>
                    </details>
                  </li>
                </ul>
              </details>
            </li>
            <li><label><input type="radio" name="dossier" value="archives"> Archives</label></li>
          </ul>
        </fieldset>
      </preau-tree>
    </form>
  `,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    // What makes a tree of it is loaded on demand: until then a radio is in a summary.
    while (!canvasElement.querySelector('[role=treeitem]'))
      await new Promise((resolve) => setTimeout(resolve, 20));
  },
};

export const Desactive = {
  name: 'Désactivé',
  parameters: {
    note: 'disabled sur une case, ou sur le <fieldset> : le nœud se parcourt, et ne se choisit pas.',
  },
  render: () => `
    <form>
      <preau-tree selectable="multiple">
        <fieldset disabled>
          <legend>Compétences évaluées au deuxième trimestre</legend>
          <ul>
            <li>
              <details open>
                <summary>Nombres et calculs</summary>
                <ul>
                  <li><label><input type="checkbox" name="competence" value="n1" checked> Utiliser les nombres décimaux</label></li>
                  <li><label><input type="checkbox" name="competence" value="n2"> Calculer avec des fractions</label></li>
                </ul>
              </details>
            </li>
          </ul>
        </fieldset>
      </preau-tree>
    </form>
  `,
};

export const Erreur = {
  name: 'En erreur',
  parameters: {
    note: 'Dans un preau-choices, qui dit l’erreur et compte les réponses.',
  },
  render: () => `
    <form>
      <preau-choices min="1">
        <fieldset>
          <legend>Groupes concernés</legend>
          <p slot="hint">Un groupe au moins.</p>
          <preau-tree selectable="multiple">
            <ul>
              <li>
                <details open>
                  <summary>Espagnol</summary>
                  <ul>
                    <li><label><input type="checkbox" name="groupe" value="e1"> Espagnol, groupe 1</label></li>
                    <li><label><input type="checkbox" name="groupe" value="e2"> Espagnol, groupe 2</label></li>
                  </ul>
                </details>
              </li>
            </ul>
          </preau-tree>
          <p slot="error">Cochez au moins un groupe.</p>
        </fieldset>
      </preau-choices>
    </form>
  `,
};

export const Profond = {
  name: 'Profond, aux noms longs',
  parameters: { note: 'Sur un petit écran, chaque niveau avance moins.' },
  render: () => {
    const names = [
      'Académie de Clermont-Ferrand',
      'Puy-de-Dôme',
      'Réseau d’éducation prioritaire',
      'Collège Anne-de-Bretagne',
      'Sixième',
      '6e A',
      'Groupe d’accompagnement personnalisé',
    ];
    const leaf =
      '<li><label><input type="checkbox" name="groupe" value="1"> Remédiation orthographique intercirconscriptionnelle</label></li>';
    return `
    <form>
      <preau-tree selectable="multiple">
        <fieldset>
          <legend>Périmètre</legend>
          <ul>${names.reduceRight((inner, name) => `<li><details open><summary>${name}</summary><ul>${inner}</ul></details></li>`, leaf)}</ul>
        </fieldset>
      </preau-tree>
    </form>
  `;
  },
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Le bouton suit l’attribut lang : « Open all ».' },
  render: () => `
    <div lang="en">
      <h2>Documents</h2>
      <preau-tree toggle-all>
        <ul>
          <li>
            <details>
              <summary>School life</summary>
              <ul>
                <li><a href="/rules">School rules</a></li>
              </ul>
            </details>
          </li>
        </ul>
      </preau-tree>
    </div>
  `,
};
