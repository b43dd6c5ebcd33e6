<?php

// Reads jobs as JSON, renders each with the real Twig (and Symfony's forms), and writes what each gave as JSON: one
// process for a whole test file. A job is {source, context, locale?}, where `form`, the name of a form, adds one to the
// context, and `sent` what a person sent with it; {names: true} asks for the names of the forms.

declare(strict_types=1);

use Symfony\Bridge\Twig\Extension\FormExtension;
use Symfony\Bridge\Twig\Extension\TranslationExtension;
use Symfony\Bridge\Twig\Form\TwigRendererEngine;
use Symfony\Component\Form\Extension\Csrf\CsrfExtension;
use Symfony\Component\Form\Extension\Validator\ValidatorExtension;
use Symfony\Component\Form\FormFactoryInterface;
use Symfony\Component\Form\FormRenderer;
use Symfony\Component\Form\Forms;
use Symfony\Component\Security\Csrf\CsrfTokenManager;
use Symfony\Component\Security\Csrf\TokenGenerator\UriSafeTokenGenerator;
use Symfony\Component\Security\Csrf\TokenStorage\TokenStorageInterface;
use Symfony\Component\Translation\Loader\XliffFileLoader;
use Symfony\Component\Translation\Translator;
use Symfony\Component\Validator\Validation;
use Twig\Environment;
use Twig\Loader\FilesystemLoader;
use Twig\RuntimeLoader\FactoryRuntimeLoader;

const PHP = '/usr/share/php';

error_reporting(E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED);
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if ($level & (E_DEPRECATED | E_USER_DEPRECATED)) {
        return true;
    }
    throw new ErrorException($message, 0, $level, $file, $line);
});

require_once PHP.'/Twig/autoload.php';
foreach (['Form', 'Translation', 'Validator', 'Intl', 'Config', 'Security/Csrf'] as $component) {
    require_once PHP."/Symfony/Component/{$component}/autoload.php";
}
require_once PHP.'/Symfony/Bridge/Twig/autoload.php';

/** Tokens that are the same at each run. */
final class Tokens implements TokenStorageInterface
{
    /** @var array<string, string> */
    private array $tokens = [];

    public function getToken(string $id): string
    {
        return $this->tokens[$id];
    }

    public function setToken(string $id, string $token): void
    {
        $this->tokens[$id] = $token;
    }

    public function removeToken(string $id): ?string
    {
        $token = $this->tokens[$id] ?? null;
        unset($this->tokens[$id]);

        return $token;
    }

    public function hasToken(string $id): bool
    {
        return isset($this->tokens[$id]);
    }
}

/** One application, in one language. */
final class App
{
    public readonly Environment $twig;
    public readonly FormFactoryInterface $forms;

    public function __construct(string $locale)
    {
        Locale::setDefault($locale);
        $translator = new Translator($locale);
        $translator->setFallbackLocales(['en']);
        $translator->addLoader('xlf', new XliffFileLoader());
        foreach (['fr', 'en'] as $language) {
            foreach (['Form', 'Validator'] as $component) {
                $file = PHP."/Symfony/Component/{$component}/Resources/translations/validators.{$language}.xlf";
                $translator->addResource('xlf', $file, $language, 'validators');
            }
            $translator->addResource('xlf', __DIR__."/../../translations/preau.{$language}.xlf", $language, 'preau');
        }

        $loader = new FilesystemLoader([__DIR__.'/../../templates', PHP.'/Symfony/Bridge/Twig/Resources/views/Form']);
        $loader->addPath(__DIR__.'/../../templates', 'Preau');
        $this->twig = new Environment($loader, ['strict_variables' => true]);
        $engine = new TwigRendererEngine(['@Preau/preau_form_theme.html.twig'], $this->twig);
        $csrf = new CsrfTokenManager(new UriSafeTokenGenerator(), new Tokens(), '');
        $this->twig->addRuntimeLoader(new FactoryRuntimeLoader([
            FormRenderer::class => static fn () => new FormRenderer($engine, $csrf),
        ]));
        $this->twig->addExtension(new FormExtension($translator));
        $this->twig->addExtension(new TranslationExtension($translator));

        $validator = Validation::createValidatorBuilder()
            ->setTranslator($translator)
            ->setTranslationDomain('validators')
            ->getValidator();
        $this->forms = Forms::createFormFactoryBuilder()
            ->addExtension(new ValidatorExtension($validator, false))
            ->addExtension(new CsrfExtension($csrf, $translator, 'validators'))
            ->getFormFactory();
    }
}

/** @return array{html: string, valid?: bool} */
function answer(array $job, array $forms): array
{
    static $apps = [];
    if (isset($job['names'])) {
        return ['html' => implode(' ', array_keys($forms))];
    }
    $locale = $job['locale'] ?? 'fr';
    $app = $apps[$locale] ??= new App($locale);
    Locale::setDefault($locale);
    $source = $job['source'] ?? '{{ form(form) }}';
    $context = $job['context'] ?? [];
    $told = [];
    if (isset($job['form'])) {
        $form = $forms[$job['form']]($app->forms);
        if (isset($job['sent'])) {
            // As a browser sends it, and with the token of the page.
            $sent = $job['sent'];
            if ($form->getConfig()->getOption('csrf_protection', false) && !isset($sent['_token'])) {
                $sent['_token'] = $form->createView()['_token']->vars['value'] ?? '';
            }
            $_SERVER['REQUEST_METHOD'] = 'POST';
            $_POST = '' === $form->getName() ? $sent : [$form->getName() => $sent];
            $_FILES = [];
            $form->handleRequest();
            $told['valid'] = $form->isSubmitted() && $form->isValid();
        }
        $context['form'] = $form->createView();
    }

    return ['html' => $app->twig->createTemplate($source)->render($context)] + $told;
}

$forms = require __DIR__.'/forms.php';
$answers = [];
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as $name => $job) {
    try {
        $answers[$name] = answer($job, $forms);
    } catch (Throwable $error) {
        $answers[$name] = ['error' => $error->getMessage().' ('.basename($error->getFile()).':'.$error->getLine().')'];
    }
}
echo json_encode((object) $answers, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
