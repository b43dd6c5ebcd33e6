<?php

namespace App;

/** Une demande de bourse, telle qu’une personne la remplit. */
final class Demande
{
    public ?string $nom = null;
    public ?\DateTimeImmutable $naissance = null;
    public ?string $regime = null;
}
