import { defineConfig } from 'vitest/config';

/** Le temps d’écrire la page, tient la place de votre serveur : il reçoit la demande, puis mène à la page qui le dit. */
function server({ middlewares }) {
  middlewares.use('/demandes', (request, response) => {
    request.resume().on('end', () => response.writeHead(303, { Location: '/merci.html' }).end());
  });
}

export default defineConfig({
  plugins: [{ name: 'demandes', configureServer: server, configurePreviewServer: server }],
  build: { target: 'es2022', rolldownOptions: { input: ['index.html', 'merci.html'] } },
  test: { environment: 'jsdom' },
});
