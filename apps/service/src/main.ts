import { createApp } from './app.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
const app = await createApp({ config, log: (line) => process.stdout.write(`${line}\n`) });
const address = await app.listen({ host: config.host, port: config.port });
process.stdout.write(`${address}/\n`);

// Requests being answered are finished, then the data file is closed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void app.close());
}
