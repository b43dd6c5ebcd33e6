// Makes sure that what the tests run is here, as Debian packages it: the three browsers, and the languages of servers.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { CHROMIUM, FIREFOX } from './browsers/paths.mjs';

const PHP = '/usr/share/php';
/** Symfony's parts that the tests load. */
const COMPONENTS = [
  ...['Config', 'Console', 'Form', 'Intl', 'Security/Csrf', 'Translation', 'Validator', 'Yaml'],
];

/** Packages, and a file that each brings, or a pattern of its name. */
const NEEDS = [
  { package: 'chromium', file: CHROMIUM },
  { package: 'firefox-esr', file: FIREFOX },
  { package: 'webkit2gtk-driver', file: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', file: '/usr/bin/Xvfb' },
  // For @preau/twig, and the starter that uses it.
  { package: 'php-cli', file: '/usr/bin/php' },
  { package: 'php-xml', file: '/usr/lib/php/*/dom.so' },
  { package: 'php-twig', file: `${PHP}/Twig/autoload.php` },
  { package: 'php-symfony-twig-bridge', file: `${PHP}/Symfony/Bridge/Twig/autoload.php` },
  ...['framework', 'twig'].map((name) => ({
    package: `php-symfony-${name}-bundle`,
    file: `${PHP}/Symfony/Bundle/${name[0].toUpperCase()}${name.slice(1)}Bundle/autoload.php`,
  })),
  ...COMPONENTS.map((name) => ({
    package: `php-symfony-${name.toLowerCase().replace('/', '-')}`,
    file: `${PHP}/Symfony/Component/${name}/autoload.php`,
  })),
  { package: 'python3-jinja2', file: '/usr/lib/python3/dist-packages/jinja2/__init__.py' },
];

/** Installs what is missing (as root), or says which command to run and stops. */
export function ensurePackages() {
  const missing = NEEDS.filter(({ file }) => !globSync(file).length).map((need) => need.package);
  if (!missing.length) return;
  const install = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !globSync('/usr/bin/apt-get').length) {
    console.error(
      `The tests need more than Node. On Debian or Ubuntu, run:\n\n  sudo ${install}\n`,
    );
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
