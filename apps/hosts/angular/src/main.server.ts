import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { App } from './app.ts';
import { config } from './config.ts';

const onServer = mergeApplicationConfig(config, {
  providers: [provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }]))],
});

/** What Angular's engine starts for each page. */
const bootstrap = (context: BootstrapContext) => bootstrapApplication(App, onServer, context);
export default bootstrap;
