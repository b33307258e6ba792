import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import App from './App.vue';
import { printWrittenText } from './app/print.ts';
import { queryClient } from './app/queries.ts';
import { router } from './app/router.ts';
import './styles/tokens.css';
import './styles/base.css';

printWrittenText();
createApp(App).use(VueQueryPlugin, { queryClient }).use(router).mount('#app');
