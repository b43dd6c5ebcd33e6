import { languages } from './share.messages.js';

languages.en = {
  copied: 'The address of the page is copied.',
  failed: (url) => `The address could not be copied. Here it is: ${url}`,
};
