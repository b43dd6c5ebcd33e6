import '@preau/elements/preau.css';
import { createSSRApp } from 'vue';
import App from './App.vue';

const app = createSSRApp(App, { onLeave: () => app.unmount() });
app.mount('#app');
