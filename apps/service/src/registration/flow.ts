import type { Guardians } from './steps/guardians.ts';
import { guardians } from './steps/guardians.ts';
import { document } from './steps/document.ts';
import { options, type Options } from './steps/options.ts';
import { pupil, type Pupil } from './steps/pupil.ts';
import { school, uaiConfirm, type School } from './steps/school.ts';
import type { Context, DocumentInfo, Field, RecapRow, Result, Step } from './types.ts';
import type { Values } from './values.ts';

/** The steps in their order. Adding one here adds its page, its stepper entry and its part of the recap. */
export const STEPS = [pupil, guardians, school, options, document] as const;
export type AnyStep = (typeof STEPS)[number];

/** What a finished registration holds. */
export interface Registration {
  pupil: Pupil;
  guardians: Guardians;
  school: School;
  options: Options;
  document: DocumentInfo;
}

export interface SavedStep {
  /** As typed. */
  values: Values;
  /** The answers were accepted when they were sent. */
  complete: boolean;
}
export type Answers = Readonly<Record<string, SavedStep>>;

export function findStep(slug: string): AnyStep | undefined {
  return STEPS.find((step) => step.slug === slug);
}

/** The first step still to be answered; `undefined` when all are. */
export function firstIncomplete(answers: Answers): AnyStep | undefined {
  return STEPS.find((step) => !answers[step.slug]?.complete);
}

/** Every name that a step's form may send. */
export function namesOf(step: Pick<Step<unknown>, 'groups' | 'slug'>): string[] {
  const names = (field: Field): string[] => [
    ...(field.kind === 'date'
      ? ['jour', 'mois', 'annee'].map((part) => `${field.name}-${part}`)
      : [field.name]),
    ...(field.choices ?? []).flatMap((choice) => (choice.reveals ?? []).flatMap(names)),
  ];
  const own = step.groups.flatMap((group) => group.fields.flatMap(names));
  return step.slug === school.slug ? [...own, uaiConfirm] : own;
}

export interface RecapSection {
  step: AnyStep;
  rows: RecapRow[];
}

/** The answers as they are read back, by step. */
export function sectionsOf(registration: Registration): RecapSection[] {
  return [
    { step: pupil, rows: pupil.recap(registration.pupil) },
    { step: guardians, rows: guardians.recap(registration.guardians) },
    { step: school, rows: school.recap(registration.school) },
    { step: options, rows: options.recap(registration.options) },
    { step: document, rows: document.recap(registration.document) },
  ];
}

/**
 * Checks every step again from what was typed: a rule or the date may have changed since.
 * Gives the whole registration, or the first step that needs another look.
 */
export function review(
  answers: Answers,
  context: Context,
): { ok: true; registration: Registration } | { ok: false; step: AnyStep } {
  const check = <Data>(step: Step<Data>): Result<Data> =>
    step.validate(answers[step.slug]?.values ?? {}, context);
  const results = {
    pupil: check(pupil),
    guardians: check(guardians),
    school: check(school),
    options: check(options),
    document: check(document),
  };
  if (!results.pupil.ok) return { ok: false, step: pupil };
  if (!results.guardians.ok) return { ok: false, step: guardians };
  if (!results.school.ok) return { ok: false, step: school };
  if (!results.options.ok) return { ok: false, step: options };
  if (!results.document.ok) return { ok: false, step: document };
  return {
    ok: true,
    registration: {
      pupil: results.pupil.data,
      guardians: results.guardians.data,
      school: results.school.data,
      options: results.options.data,
      document: results.document.data,
    },
  };
}
