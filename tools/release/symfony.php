<?php

// Stands for the `vendor/autoload.php` of `composer install`, which needs packagist: the starter meets Debian's Symfony.

declare(strict_types=1);

const PHP = '/usr/share/php';

foreach (['Config', 'Console', 'Form', 'Intl', 'Security/Csrf', 'Translation', 'Validator', 'Yaml'] as $component) {
    require_once PHP."/Symfony/Component/{$component}/autoload.php";
}
foreach (['Bundle/FrameworkBundle', 'Bundle/TwigBundle', 'Bridge/Twig'] as $part) {
    require_once PHP."/Symfony/{$part}/autoload.php";
}
require_once PHP.'/Twig/autoload.php';

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'App\\')) {
        require dirname(__DIR__).'/src/'.strtr(substr($class, 4), '\\', '/').'.php';
    }
});
