import { languages } from './consent-embed.messages.js';

languages.en = {
  once: 'Allow this time',
  always: 'Always allow',
  named: (action, name) => `${action}: ${name}`,
};
