import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';
import { config } from './config.ts';

void bootstrapApplication(App, config);
