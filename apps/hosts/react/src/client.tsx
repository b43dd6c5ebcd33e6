import '@preau/elements/preau.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = hydrateRoot(
  document.getElementById('app') as HTMLElement,
  <StrictMode>
    <App leave={() => root.unmount()} />
  </StrictMode>,
);
