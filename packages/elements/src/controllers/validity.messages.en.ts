import { languages } from './validity.messages.js';

languages.en = {
  valueMissing: (label) => `Fill in “${label}”.`,
  choiceMissing: (label) => `Choose an answer to “${label}”.`,
  checkMissing: (label) => `Check “${label}” to continue.`,
  fileMissing: (label) => `Add a file to “${label}”.`,
  badNumber: (label) => `“${label}”: enter a number, in digits.`,
  badDate: (label) => `“${label}”: enter a date that exists.`,
  badEmail: (label) => `“${label}”: enter a complete e-mail address, for example name@example.org.`,
  badUrl: (label) => `“${label}”: enter a complete address, for example https://example.org.`,
  badFormat: (label, format) => `“${label}” is not in the expected format. ${format}`.trim(),
  tooSmall: (label, min) => `“${label}”: the smallest value is ${min}.`,
  tooLarge: (label, max) => `“${label}”: the largest value is ${max}.`,
  tooEarly: (label, min) => `“${label}”: the date must be ${min} or later.`,
  tooLate: (label, max) => `“${label}”: the date must be ${max} or earlier.`,
  badStep: (label, step, from) => `“${label}”: values go by steps of ${step} from ${from}.`,
  tooShort: (label, min, length) =>
    `“${label}”: enter at least ${min} characters (there are ${length}).`,
  tooLong: (label, max, length) =>
    `“${label}”: enter ${max} characters at most (there are ${length}).`,
};
