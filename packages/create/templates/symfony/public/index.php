<?php

use App\Kernel;
use Symfony\Component\HttpFoundation\Request;

require dirname(__DIR__).'/vendor/autoload.php';

// Le serveur de PHP lui-même ne sert que pendant l’écriture : ailleurs, rien des erreurs n’est montré.
$environment = $_SERVER['APP_ENV'] ?? ('cli-server' === PHP_SAPI ? 'dev' : 'prod');
$kernel = new Kernel($environment, 'dev' === $environment);
$request = Request::createFromGlobals();
$response = $kernel->handle($request);
$response->send();
$kernel->terminate($request, $response);
