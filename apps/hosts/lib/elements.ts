// The tags that this page writes by itself; each field loads its own.
import '@preau/elements/alert.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/form.js';
import '@preau/elements/modal.js';
import '@preau/elements/table.js';
import '@preau/elements/tabs.js';
