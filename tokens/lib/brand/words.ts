// What the command says. French is the model; English has the same sentences.
const fr = {
  help: `Crée un thème de Préau à partir d’une ou deux couleurs.

  npx @preau/tokens theme --brand "#1f6f54" --name academie-lyon

  --brand   couleur des boutons, des cases cochées et de ce qui est choisi
  --accent  couleur des liens et de l’anneau de focus (facultatif)
  --name    nom du thème : lettres minuscules sans accent, chiffres et traits d’union
  --out     dossier où écrire (par défaut : le nom du thème)
  --lang    fr ou en (par défaut : la langue du système)
  --help    cette aide

Les couleurs s’écrivent comme en CSS : "#1f6f54", "rgb(31 111 84)", "oklch(0.49 0.09 166)".
Le thème a quatre modes : clair, sombre, et les deux contrastes élevés.
Code de sortie : 0 si le thème est écrit, 1 si une couleur ne peut pas servir, 2 si la commande est mal écrite.`,
  unknownCommand: (command: string) =>
    `Commande inconnue : « ${command} ». La seule commande est « theme ».`,
  missing: (option: string) => `Il manque ${option}.`,
  unknownOption: (option: string) => `Option inconnue : ${option}`,
  badName: (name: string) =>
    `« ${name} » ne peut pas être un nom de thème : écrivez-le en lettres minuscules sans accent, chiffres et traits d’union, par exemple academie-lyon.`,
  notAColor: (option: string, value: string) =>
    `${option} : « ${value} » n’est pas une couleur opaque que CSS connaît. Écrivez-la par exemple "#1f6f54" ou "rgb(31 111 84)", entre guillemets : sans eux, le terminal prend # pour un commentaire.`,
  refused: (color: string, role: 'brand' | 'accent') =>
    role === 'brand'
      ? `${color} est trop clair pour la couleur d’action : elle remplit les boutons, sous un texte blanc, et elle écrit des textes sur des fonds clairs.`
      : `${color} est trop clair pour la couleur d’accent : elle écrit les liens, sur des fonds clairs.`,
  faults: (count: number) =>
    count > 1
      ? `${count} couples de couleurs ne seraient pas assez lisibles, dont :`
      : 'Un couple de couleurs ne serait pas assez lisible :',
  pair: (seen: string, on: string, ratio: string, need: string) =>
    `${seen} sur ${on} : ${ratio}:1, il faut ${need}:1`,
  figure: (number: number, minimumFractionDigits: number) =>
    number.toLocaleString('fr', { minimumFractionDigits }),
  colon: ' : ',
  nearest: (color: string) => `La couleur de même teinte la plus proche qui convient : ${color}`,
  tryIt: (command: string) => `Essayez : ${command}`,
  nearDanger: (color: string) =>
    `Attention : ${color} est un rouge proche de celui des boutons qui détruisent. Dites toujours avec des mots ce qu’un bouton détruit.`,
  written: (count: number, folder: string) => `${count} fichiers écrits dans ${folder}`,
  proven: (pairs: number) =>
    `${pairs} couples de couleurs vérifiés dans chaque mode. Le moins contrasté :`,
  modes: {
    light: 'clair',
    dark: 'sombre',
    contrast: 'contraste élevé',
    'dark contrast': 'contraste élevé sombre',
  },
  use: (sheet: string) => `Chargez ${sheet} après la feuille de style de Préau.`,
  failed: (message: string) => `Le thème n’a pas pu être écrit : ${message}`,
};

export type Words = typeof fr;

const en: Words = {
  help: `Makes a theme of Préau from one or two colours.

  npx @preau/tokens theme --brand "#1f6f54" --name academie-lyon

  --brand   colour of buttons, checked boxes and what is selected
  --accent  colour of links and of the focus ring (optional)
  --name    name of the theme: small letters without accent, figures and hyphens
  --out     folder to write in (default: the name of the theme)
  --lang    fr or en (default: the language of the system)
  --help    this help

Colours are written as in CSS: "#1f6f54", "rgb(31 111 84)", "oklch(0.49 0.09 166)".
The theme has four modes: light, dark, and a high contrast of both.
Exit code: 0 if the theme is written, 1 if a colour cannot be used, 2 if the command is wrong.`,
  unknownCommand: (command) => `Unknown command: "${command}". The only command is "theme".`,
  missing: (option) => `${option} is missing.`,
  unknownOption: (option) => `Unknown option: ${option}`,
  badName: (name) =>
    `"${name}" cannot be the name of a theme: use small letters without accent, figures and hyphens, such as academie-lyon.`,
  notAColor: (option, value) =>
    `${option}: "${value}" is not an opaque colour that CSS knows. Write it for instance "#1f6f54" or "rgb(31 111 84)", in quotes: without them, a terminal takes # for a comment.`,
  refused: (color, role) =>
    role === 'brand'
      ? `${color} is too light for the action colour: it fills buttons, under white text, and writes text on light surfaces.`
      : `${color} is too light for the accent colour: it writes links, on light surfaces.`,
  faults: (count) =>
    count > 1
      ? `${count} pairs of colours would not be readable enough, such as:`
      : 'One pair of colours would not be readable enough:',
  pair: (seen, on, ratio, need) => `${seen} on ${on}: ${ratio}:1, needs ${need}:1`,
  figure: (number, minimumFractionDigits) => number.toLocaleString('en', { minimumFractionDigits }),
  colon: ': ',
  nearest: (color) => `The nearest colour of the same hue that works: ${color}`,
  tryIt: (command) => `Try: ${command}`,
  nearDanger: (color) =>
    `Careful: ${color} is a red close to that of buttons that destroy. Always say in words what a button destroys.`,
  written: (count, folder) => `${count} files written in ${folder}`,
  proven: (pairs) => `${pairs} pairs of colours checked in each mode. The least contrasted:`,
  modes: {
    light: 'light',
    dark: 'dark',
    contrast: 'high contrast',
    'dark contrast': 'dark high contrast',
  },
  use: (sheet) => `Load ${sheet} after the stylesheet of Préau.`,
  failed: (message) => `The theme could not be written: ${message}`,
};

/** The words of a language tag or a system locale (`en_GB.UTF-8`): French unless it is English. */
export const wordsOf = (language = ''): Words => (/^en\b|^en_/i.test(language) ? en : fr);
