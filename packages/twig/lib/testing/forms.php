<?php

// The forms that the theme is tried on, by name.

declare(strict_types=1);

use Symfony\Component\Form\Extension\Core\Type as T;
use Symfony\Component\Form\FormError;
use Symfony\Component\Form\FormFactoryInterface as Forms;
use Symfony\Component\Form\FormInterface;
use Symfony\Component\Validator\Constraints as Assert;

enum Regime: string
{
    case Externe = 'externe';
    case DemiPension = 'demi';
}

/** What each type is tried with: its options, and a value. */
const CLASSES = ['Sixième' => '6e', 'Cinquième' => '5e', 'Quatrième' => '4e'];
$types = [
    'text' => [T\TextType::class, [], 'Martin'],
    'textarea' => [T\TextareaType::class, [], 'Arachide <& noix>'],
    'email' => [T\EmailType::class, [], 'a@exemple.fr'],
    'integer' => [T\IntegerType::class, [], 12],
    'money' => [T\MoneyType::class, [], 12.5],
    'number' => [T\NumberType::class, [], 3.5],
    'number_html5' => [T\NumberType::class, ['html5' => true], 3.5],
    'password' => [T\PasswordType::class, ['always_empty' => false], 'sésame'],
    'percent' => [T\PercentType::class, [], 0.2],
    'search' => [T\SearchType::class, [], 'lycée'],
    'url' => [T\UrlType::class, [], 'https://exemple.fr'],
    'range' => [T\RangeType::class, ['attr' => ['min' => 0, 'max' => 90, 'step' => 15]], 30],
    'tel' => [T\TelType::class, [], '0612345678'],
    'color' => [T\ColorType::class, [], '#123456'],
    'choice' => [T\ChoiceType::class, ['choices' => CLASSES, 'placeholder' => 'Choisissez'], '5e'],
    'choice_multiple' => [T\ChoiceType::class, ['choices' => CLASSES, 'multiple' => true], ['6e', '4e']],
    'choice_groups' => [T\ChoiceType::class, [
        'choices' => ['Collège' => CLASSES, 'Lycée' => ['Seconde' => '2de']],
        'preferred_choices' => ['2de'],
    ], '2de'],
    'choice_expanded' => [T\ChoiceType::class, ['choices' => CLASSES, 'expanded' => true], '5e'],
    'choice_expanded_multiple' => [
        T\ChoiceType::class,
        ['choices' => CLASSES, 'expanded' => true, 'multiple' => true],
        ['6e', '4e'],
    ],
    'enum' => [T\EnumType::class, ['class' => Regime::class], Regime::DemiPension],
    'country' => [T\CountryType::class, [], 'FR'],
    'language' => [T\LanguageType::class, [], 'fr'],
    'locale' => [T\LocaleType::class, [], 'fr_FR'],
    'timezone' => [T\TimezoneType::class, [], 'Europe/Paris'],
    'currency' => [T\CurrencyType::class, [], 'EUR'],
    'date' => [T\DateType::class, ['widget' => 'single_text'], new DateTime('2026-09-01')],
    'date_text' => [T\DateType::class, ['widget' => 'text'], new DateTime('2026-09-01')],
    'date_choice' => [T\DateType::class, ['widget' => 'choice', 'years' => [2025, 2026]], new DateTime('2026-09-01')],
    'date_own_format' => [
        T\DateType::class,
        ['widget' => 'single_text', 'html5' => false, 'format' => 'dd/MM/yyyy'],
        new DateTime('2026-09-01'),
    ],
    'birthday' => [T\BirthdayType::class, ['widget' => 'text'], new DateTime('2014-03-27')],
    'datetime' => [T\DateTimeType::class, ['widget' => 'single_text'], new DateTime('2026-09-01 08:30')],
    'datetime_parts' => [
        T\DateTimeType::class,
        ['date_widget' => 'single_text', 'time_widget' => 'single_text'],
        new DateTime('2026-09-01 08:30'),
    ],
    'datetime_text' => [
        T\DateTimeType::class,
        ['date_widget' => 'text', 'time_widget' => 'text'],
        new DateTime('2026-09-01 08:30'),
    ],
    'datetime_choice' => [
        T\DateTimeType::class,
        ['date_widget' => 'choice', 'time_widget' => 'choice', 'years' => [2026]],
        new DateTime('2026-09-01 08:30'),
    ],
    'time' => [T\TimeType::class, ['widget' => 'single_text'], new DateTime('2026-09-01 08:30')],
    'time_choice' => [T\TimeType::class, ['widget' => 'choice', 'with_seconds' => true], new DateTime('2026-09-01 08:30')],
    'time_text' => [T\TimeType::class, ['widget' => 'text'], new DateTime('2026-09-01 08:30')],
    'week' => [T\WeekType::class, ['widget' => 'single_text', 'input' => 'string'], '2026-W36'],
    'week_choice' => [T\WeekType::class, ['widget' => 'choice', 'years' => [2026]], ['year' => 2026, 'week' => 36]],
    'dateinterval' => [T\DateIntervalType::class, ['with_invert' => true], new DateInterval('P1Y2M3D')],
    'dateinterval_integer' => [
        T\DateIntervalType::class,
        ['widget' => 'integer', 'with_weeks' => true, 'with_days' => false, 'with_hours' => true],
        new DateInterval('P1Y2M'),
    ],
    'dateinterval_text' => [T\DateIntervalType::class, ['widget' => 'single_text'], new DateInterval('P1Y2M3D')],
    'checkbox' => [T\CheckboxType::class, ['value' => 'oui'], true],
    'radio' => [T\RadioType::class, ['value' => 'oui'], true],
    'file' => [T\FileType::class, ['row_attr' => ['max-size' => '5 Mo']], null],
    'file_multiple' => [T\FileType::class, ['multiple' => true, 'attr' => ['accept' => '.pdf']], null],
    'uuid' => [T\TextType::class, ['attr' => ['minlength' => 36]], null],
];

$states = [
    'lean' => ['required' => false],
    'hint' => ['help' => 'Comme sur le livret de famille.'],
    'disabled' => ['disabled' => true],
    'error' => ['help' => 'Comme sur le livret de famille.', 'errors' => ['Donnez une autre réponse.', 'Et plus longue.']],
    'hostile' => [
        'label' => 'Qu’est-ce que « <b> & "a" » ?',
        'help' => '</p><script>alert(1)</script>',
        'errors' => ['<img src=x onerror=alert(1)>'],
    ],
];

/** A form of one field, which is named `reponse`. */
$field = static function (Forms $forms, string $type, array $options, mixed $value, array $errors = []): FormInterface {
    $form = $forms->createNamedBuilder('f', T\FormType::class, ['reponse' => $value], ['csrf_protection' => false])
        ->add('reponse', $type, $options + ['label' => 'Réponse'])
        ->getForm();
    foreach ($errors as $error) {
        $form->get('reponse')->addError(new FormError($error));
    }

    return $form;
};

$all = [];
foreach ($types as $name => [$type, $options, $value]) {
    foreach ($states as $state => $more) {
        $errors = $more['errors'] ?? [];
        unset($more['errors']);
        $all["{$name}/{$state}"] = static fn (Forms $forms) => $field($forms, $type, $more + $options, $value, $errors);
    }
}

/** The same as a case of @preau/fields. */
$required = ['label' => 'Nom', 'help' => 'Le vôtre.'];
$like = [
    'text' => [T\TextType::class, [
        'label' => 'Montant',
        'attr' => ['inputmode' => 'decimal', 'maxlength' => 8],
        'required' => false,
        'row_attr' => ['prefix' => '±', 'suffix' => '€', 'valid' => 'Le montant est dans le barème.', 'counter' => '6'],
    ], null],
    'textarea' => [T\TextareaType::class, $required + ['attr' => ['rows' => 3]], 'Arachide'],
    'select' => [T\ChoiceType::class, $required + ['choices' => CLASSES, 'placeholder' => 'Choisissez'], '5e'],
    'combobox' => [
        T\ChoiceType::class,
        $required + ['choices' => ['Collège' => CLASSES], 'multiple' => true, 'row_attr' => ['as' => 'combobox']],
        ['5e'],
    ],
    'suggest' => [T\TextType::class, $required + ['row_attr' => ['suggestions' => ['Amiens', 'Besançon']]], 'Amiens'],
    'choice' => [T\CheckboxType::class, $required + ['value' => 'oui'], true],
    'choices' => [T\ChoiceType::class, $required + [
        'choices' => ['Allemand' => 'de', 'Arabe' => 'ar'],
        'expanded' => true,
        'choice_attr' => ['Arabe' => ['hint' => 'Au lycée Jean-Moulin.']],
        'row_attr' => ['inline' => true],
    ], 'ar'],
    'switch' => [T\CheckboxType::class, $required + ['value' => 'oui', 'row_attr' => ['as' => 'switch']], true],
    'password' => [T\PasswordType::class, $required + [
        'attr' => ['autocomplete' => 'new-password'],
        'row_attr' => ['rules' => [
            ['words' => '12 caractères au moins', 'minlength' => 12],
            ['words' => 'un chiffre au moins', 'pattern' => '[0-9]'],
        ]],
    ], null],
    'code' => [T\TextType::class, $required + ['row_attr' => ['as' => 'code']], null],
    'date' => [T\DateType::class, $required + [
        'widget' => 'single_text',
        'attr' => ['min' => '2026-09-01'],
        'row_attr' => ['closed' => '6 7'],
    ], new DateTime('2026-09-02')],
    'upload' => [T\FileType::class, $required + [
        'multiple' => true,
        'attr' => ['accept' => '.pdf'],
        'row_attr' => ['max-files' => 6],
    ], null],
    'range' => [T\RangeType::class, $required + ['attr' => ['min' => 0, 'max' => 90], 'row_attr' => ['unit' => 'minute']], 30],
];
foreach ($like as $kind => [$type, $options, $value]) {
    $all["like/{$kind}"] = static fn (Forms $forms) => $field($forms, $type, $options, $value);
    $all["like/{$kind}/error"] = static fn (Forms $forms) => $field($forms, $type, $options, $value, ['Donnez une autre réponse.']);
}

$notBlank = ['constraints' => [new Assert\NotBlank()]];

/** A whole form, as an application has it. */
$all['registration'] = static fn (Forms $forms): FormInterface => $forms
    ->createNamedBuilder('inscription', T\FormType::class, null, [
        'row_attr' => ['draft' => 'inscription'],
        'attr' => ['novalidate' => true],
    ])
    ->add('nom', T\TextType::class, ['label' => 'Nom de naissance'] + $notBlank)
    ->add('courriel', T\EmailType::class, ['label' => 'Courriel', 'constraints' => [new Assert\Email(), new Assert\Length(['min' => 6])]])
    ->add('langue', T\ChoiceType::class, [
        'label' => 'Langue vivante',
        'choices' => ['Allemand' => 'de', 'Arabe' => 'ar'],
        'expanded' => true,
    ] + $notBlank)
    ->add('naissance', T\BirthdayType::class, ['label' => 'Date de naissance', 'widget' => 'text'] + $notBlank)
    ->add('adresse', T\FormType::class, ['label' => 'Adresse', 'help' => 'Celle de l’élève.', 'error_bubbling' => false])
    ->add('mdp', T\RepeatedType::class, [
        'type' => T\PasswordType::class,
        'label' => 'Mot de passe',
        'help' => '12 caractères au moins.',
        'first_options' => ['label' => null],
        'second_options' => ['label' => null],
        'invalid_message' => 'Les deux mots de passe ne sont pas les mêmes.',
    ])
    ->add('pieces', T\CollectionType::class, [
        'label' => 'Pièces',
        'entry_type' => T\TextType::class,
        'entry_options' => $notBlank,
        'allow_add' => true,
        'allow_delete' => true,
        'data' => ['Livret', ''],
    ])
    ->add('origine', T\HiddenType::class, ['data' => 'accueil'])
    ->add('envoyer', T\SubmitType::class, ['label' => 'Envoyer'])
    ->add('plus_tard', T\SubmitType::class, ['label' => 'Plus tard', 'validate' => false, 'row_attr' => ['variant' => 'secondary']])
    ->add('effacer', T\ResetType::class, ['label' => 'Effacer'])
    ->add('aide', T\ButtonType::class, ['label' => 'Aide', 'row_attr' => ['variant' => 'tertiary'], 'disabled' => true])
    ->getForm();

$all['registration'] = static function (Forms $forms) use ($all): FormInterface {
    $form = $all['registration']($forms);
    $form->get('adresse')
        ->add('voie', T\TextType::class, ['label' => 'Numéro et voie', 'constraints' => [new Assert\NotBlank()]])
        ->add('ville', T\TextType::class, ['label' => 'Commune']);

    return $form;
};

/** Whatever Symfony lets one say. */
$all['options'] = static fn (Forms $forms): FormInterface => $forms
    ->createNamedBuilder('o', T\FormType::class, null, [
        'csrf_protection' => false,
        'method' => 'PUT',
        'action' => '/a?b=1&c=2',
        'label_format' => 'champ.%name%',
    ])
    ->add('format', T\TextType::class)
    ->add('raw', T\TextType::class, [
        'label' => 'Nom <small>(facultatif)</small>',
        'label_html' => true,
        'label_attr' => ['class' => 'grand', 'title' => 'Titre'],
        'help' => 'Voir <a href="/aide">l’aide</a>.',
        'help_html' => true,
        'help_attr' => ['class' => 'aide'],
        'row_attr' => ['class' => 'ligne', 'counter' => true, 'hidden' => false],
        'attr' => ['class' => 'champ', 'data-x' => '"><b>', 'aria-describedby' => 'ailleurs', 'placeholder' => 'Ici', 'readonly' => true],
    ])
    ->add('nameless', T\TextType::class, ['label' => false, 'attr' => ['aria-label' => 'Sans étiquette']])
    ->add('untranslated', T\TextType::class, ['label' => 'Jour', 'translation_domain' => false])
    ->add('translated', T\TextType::class, ['label' => 'Jour', 'help' => 'Mois', 'translation_domain' => 'preau'])
    ->add('group', T\FormType::class, ['label' => false])
    ->add('together', T\FormType::class, ['label' => 'Poids et taille', 'error_bubbling' => false, 'row_attr' => ['as' => 'choices']])
    ->getForm();

$all['options'] = static function (Forms $forms) use ($all): FormInterface {
    $form = $all['options']($forms);
    $form->get('group')->add('a', T\TextType::class, ['label' => 'A']);
    $form->get('together')
        ->add('poids', T\NumberType::class, ['label' => 'Poids', 'row_attr' => ['suffix' => 'kg']])
        ->add('taille', T\NumberType::class, ['label' => 'Taille', 'row_attr' => ['suffix' => 'cm']]);

    return $form;
};

/** A field whose value cannot be read. */
$all['refused'] = static fn (Forms $forms): FormInterface => $forms
    ->createNamedBuilder('r', T\FormType::class, null, ['csrf_protection' => false])
    ->add('age', T\IntegerType::class, ['label' => 'Âge'])
    ->add('jour', T\DateType::class, ['label' => 'Jour', 'widget' => 'single_text'])
    ->add('classe', T\ChoiceType::class, ['label' => 'Classe', 'choices' => CLASSES])
    ->getForm();

/** Short fields of one question. */
$all['together'] = static function (Forms $forms) use ($all): FormInterface {
    $form = $all['options']($forms);
    $form->get('together')->addError(new FormError('Donnez les deux.'));
    $form->get('together')->get('taille')->addError(new FormError('En <centimètres>.'));

    return $form;
};

/** A collection of forms, with its prototype. */
$all['people'] = static fn (Forms $forms): FormInterface => $forms
    ->createNamedBuilder('p', T\FormType::class, ['people' => [['nom' => 'Ada'], ['nom' => 'Noé']]], ['csrf_protection' => false])
    ->add('people', T\CollectionType::class, [
        'label' => 'Responsables <1>',
        'entry_type' => Person::class,
        'allow_add' => true,
        'prototype' => true,
    ])
    ->getForm();

final class Person extends Symfony\Component\Form\AbstractType
{
    public function buildForm(Symfony\Component\Form\FormBuilderInterface $builder, array $options): void
    {
        $builder->add('nom', T\TextType::class, ['label' => 'Nom']);
    }
}

return $all;
