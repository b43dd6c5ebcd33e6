<?php

namespace App\Controller;

use App\Demande;
use App\Form\DemandeType;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

final class DemandeController extends AbstractController
{
    public function demande(Request $request): Response
    {
        $demande = new Demande();
        $form = $this->createForm(DemandeType::class, $demande);
        $form->handleRequest($request);
        if ($form->isSubmitted() && $form->isValid()) {
            // Ici, le service enregistre la demande. Puis une redirection : recharger la page n’envoie rien deux fois.
            $this->addFlash('success', "La demande de {$demande->nom} est enregistrée.");

            return $this->redirectToRoute('demande', [], Response::HTTP_SEE_OTHER);
        }
        $status = $form->isSubmitted() ? Response::HTTP_UNPROCESSABLE_ENTITY : Response::HTTP_OK;

        return $this->render('demande.html.twig', ['form' => $form->createView()], new Response(null, $status));
    }
}
