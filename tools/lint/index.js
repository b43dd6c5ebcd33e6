// Préau's own ESLint rules: conventions that a tool can check (see docs/ and CONTRIBUTING.md).
import componentFiles from './rules/component-files.js';
import eventPrefix from './rules/event-prefix.js';
import frenchTypography from './rules/french-typography.js';
import hostRole from './rules/host-role.js';
import noRegistration from './rules/no-registration.js';
import noSiblingClass from './rules/no-sibling-class.js';
import sameName from './rules/same-name.js';

export default {
  meta: { name: 'preau' },
  rules: {
    'component-files': componentFiles,
    'event-prefix': eventPrefix,
    'french-typography': frenchTypography,
    'host-role': hostRole,
    'no-registration': noRegistration,
    'no-sibling-class': noSiblingClass,
    'same-name': sameName,
  },
};
