<?php

namespace App\EventListener;

use Symfony\Component\EventDispatcher\EventSubscriberInterface;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\HttpKernel\KernelEvents;

/** Rien ne vient d’ailleurs, ni script ni style ne s’écrit dans la page : Préau n’en a pas besoin. */
final class SecurityPolicy implements EventSubscriberInterface
{
    private const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
        ."base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    public static function getSubscribedEvents(): array
    {
        return [KernelEvents::RESPONSE => 'protect'];
    }

    public function protect(ResponseEvent $event): void
    {
        $response = $event->getResponse();
        // La page d’une erreur, pendant l’écriture, a des styles à elle.
        if (!$response->isServerError()) {
            $response->headers->set('Content-Security-Policy', self::POLICY);
        }
        $response->headers->set('X-Content-Type-Options', 'nosniff');
    }
}
