import { plural } from '../controllers/language.js';
import { languages } from './upload.messages.js';

const files = (count: number) => `${count} ${plural('en', count, 'file', 'files')}`;

languages.en = {
  drop: (many) => (many ? 'or drop your files here' : 'or drop your file here'),
  list: (label) => `Files of “${label}”`,
  remove: 'Remove',
  cancel: 'Cancel',
  retry: 'Retry',
  of: (action, name) => `${action} “${name}”`,
  progress: (name) => `Sending “${name}”`,
  waiting: 'Waiting to be sent',
  sending: (percent) => `Sending: ${percent}`,
  sent: 'Sent',
  failed: 'Sending failed. Retry, or remove the file.',
  stopped: 'Sending cancelled.',
  type: (accept) => `This type of file is not accepted. Accepted types: ${accept}.`,
  empty: 'This file is empty.',
  size: (max) => `This file is too heavy: ${max} at most.`,
  total: (max) => `With this file, they are too heavy together: ${max} at most.`,
  count: (max) => `This file is one too many: ${files(max)} at most.`,
  refused: (label, count) =>
    `“${label}”: remove or replace ${plural('en', count, 'the refused file', 'the refused files')}.`,
  added: (count) => `${files(count)} added.`,
  notAdded: (count) => `${files(count)} refused.`,
  known: (count) => `${files(count)} already in the list.`,
  removed: (name) => `“${name}” is removed.`,
  allSent: (count) => `${files(count)} sent.`,
  notSent: (count) => `${files(count)} could not be sent.`,
};
