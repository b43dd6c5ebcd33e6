// Makes sure that the three engines are here, as Debian packages them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHROMIUM, FIREFOX } from './paths.mjs';

const NEEDS = [
  { package: 'chromium', file: CHROMIUM },
  { package: 'firefox-esr', file: FIREFOX },
  { package: 'webkit2gtk-driver', file: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', file: '/usr/bin/Xvfb' },
];

/** Installs what is missing (as root), or says which command to run and stops. */
export function ensureBrowsers() {
  const missing = NEEDS.filter(({ file }) => !existsSync(file)).map((need) => need.package);
  if (!missing.length) return;
  const install = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Browsers are missing. On Debian or Ubuntu, run:\n\n  sudo ${install}\n`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')}…`);
  for (const command of ['apt-get update --quiet=2', `${install} --quiet=2`]) {
    const { status } = spawnSync(command, {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0) continue;
    console.error(`This did not work: ${command}`);
    process.exit(1);
  }
}
