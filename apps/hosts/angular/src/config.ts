import type { ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';

/**
 * Without zone.js, as Angular is by default. Built without optimization (angular.json), it says in the console what
 * hydration finds different.
 */
export const config: ApplicationConfig = { providers: [provideClientHydration()] };
