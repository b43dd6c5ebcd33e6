import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** The page as it is sent. */
export const render = (): Promise<string> => renderToString(createSSRApp(App));
