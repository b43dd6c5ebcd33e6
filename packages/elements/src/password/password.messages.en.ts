import { plural } from '../controllers/language.js';
import { languages } from './password.messages.js';

languages.en = {
  show: 'Show',
  hide: 'Hide',
  showIt: 'Show password',
  hideIt: 'Hide password',
  shown: 'The password is shown.',
  hidden: 'The password is hidden.',
  caps: 'Caps lock is on.',
  met: 'met',
  unmet: 'to be met',
  count: (met, total) => `${met} of ${total} ${plural('en', total, 'rule', 'rules')} met`,
  broken: (label, rules) =>
    `“${label}” does not follow: ${new Intl.ListFormat('en').format(rules)}.`,
};
