import { registerHooks } from 'node:module';

// What libraries ask for goes to React 18 too.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.replace(/^(react|react-dom)(?=\/|$)/, '$1-18'), context),
});
