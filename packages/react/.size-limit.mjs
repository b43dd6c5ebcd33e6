// The most that a page with a field may load of this package, in bytes after brotli: about 5 % over what it weighed when
// its line was written. React and the elements are the page's own.
const fields = (name, imported, limit) => ({
  ...{ name, path: 'dist/index.js', import: imported, limit: `${limit} B` },
  ignore: ['react', '@preau/elements/*'],
});

export default [fields('one field', '{ TextField }', 2400), fields('all fields', '*', 2840)];
