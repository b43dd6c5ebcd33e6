import '@preau/elements/preau.css';
import '@preau/elements/preau.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
