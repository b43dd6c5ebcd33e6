// Opens and closes each overlay 500 times in Chromium, and prints what is left: nodes, listeners and bytes of the
// heap, after the garbage has gone. Run after a build: `npm run bench:overlays -w @preau/elements`.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

const TIMES = Number(process.env.TIMES ?? 500);

const OVERLAYS = {
  modal: `<button id="o">Aide</button><preau-modal><dialog><h2>Aide</h2><p>Texte</p></dialog></preau-modal>`,
  menu: `<preau-menu><button>Actions</button><ul><li><a href="#a">Un</a></li></ul></preau-menu>`,
  tooltip: `<preau-tooltip><button>Exporter</button><span role="tooltip">En CSV</span></preau-tooltip>`,
  toggletip: `<preau-toggletip><button>Quoi ?</button><p>Ceci.</p></preau-toggletip>`,
  'toast-region': `<preau-toast-region></preau-toast-region>`,
};

const dist = `${import.meta.dirname}/../dist`;
const css = await readFile(`${dist}/preau.css`, 'utf8');
const names = Object.keys(OVERLAYS) as (keyof typeof OVERLAYS)[];
const { outputFiles } = await build({
  stdin: {
    contents: names.map((name) => `import './${name}/${name}.define.js'`).join(';'),
    resolveDir: dist,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});

const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
for (const name of names) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${css}</style><main>${OVERLAYS[name]}</main>`);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  // The first ones load what is loaded once.
  await page.evaluate(openAndClose, { name, times: 50 });
  const before = await figures();
  await page.evaluate(openAndClose, { name, times: TIMES });
  const after = await figures();
  console.log(
    `${name}, opened and closed ${TIMES} times: ${after.Nodes - before.Nodes} nodes, ` +
      `${after.JSEventListeners - before.JSEventListeners} listeners, ` +
      `${((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024).toFixed(1)} KB more`,
  );
  await page.close();

  async function figures() {
    for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (key: string) => metrics.find((metric) => metric.name === key)?.value ?? NaN;
    return {
      Nodes: value('Nodes'),
      JSEventListeners: value('JSEventListeners'),
      JSHeapUsedSize: value('JSHeapUsedSize'),
    };
  }
}
await browser.close();

/** In the page: by the same ways as its users, as fast as it can. */
async function openAndClose({ name, times }: { name: string; times: number }): Promise<void> {
  const element = document.querySelector(`preau-${name}`) as HTMLElement & {
    show: (text?: string) => () => void;
  };
  const button = document.querySelector<HTMLElement>('button');
  const moment = () => new Promise((resolve) => setTimeout(resolve));
  for (let time = 0; time < times; time++) {
    if (name === 'modal') {
      button?.focus();
      element.show();
      await moment();
      element.querySelector<HTMLElement>('[slot=close]')?.click();
      await moment();
    } else if (name === 'toast-region') {
      const hide = element.show('Fait.');
      await moment();
      hide();
    } else if (name === 'tooltip') {
      button?.focus();
      await moment();
      button?.blur();
    } else {
      button?.click();
      await moment();
      button?.click();
    }
    await moment();
  }
  // What is said by a live region is left there for a moment, to be read.
  await new Promise((resolve) => setTimeout(resolve, 2000));
}
