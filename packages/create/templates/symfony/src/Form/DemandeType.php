<?php

namespace App\Form;

use App\Demande;
use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\SubmitType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class DemandeType extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('nom', TextType::class, [
                'label' => 'Nom de l’élève',
                'help' => 'Celui de la pièce d’identité.',
                'attr' => ['autocomplete' => 'family-name'],
                'constraints' => [new Assert\NotBlank(message: 'Écrivez le nom de l’élève.'), new Assert\Length(max: 80)],
            ])
            ->add('naissance', DateType::class, [
                'label' => 'Date de naissance',
                'widget' => 'single_text',
                'input' => 'datetime_immutable',
                'attr' => ['autocomplete' => 'bday'],
                'invalid_message' => 'Écrivez une date qui existe.',
                'constraints' => [
                    new Assert\NotNull(message: 'Écrivez la date de naissance.'),
                    new Assert\LessThan(value: 'today', message: 'Écrivez une date passée.'),
                ],
            ])
            ->add('regime', ChoiceType::class, [
                'label' => 'Régime',
                'expanded' => true,
                'choices' => ['Externe' => 'externe', 'Demi-pensionnaire' => 'demi'],
                'choice_attr' => ['Demi-pensionnaire' => ['hint' => 'Le repas de midi au collège.']],
                'constraints' => [new Assert\NotNull(message: 'Choisissez un régime.')],
            ])
            ->add('envoyer', SubmitType::class, ['label' => 'Envoyer la demande']);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['data_class' => Demande::class]);
    }
}
