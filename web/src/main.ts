import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import App from './App.vue';
import { queryClient } from './app/queries.ts';
import { router } from './app/router.ts';
import './styles/tokens.css';
import './styles/base.css';

createApp(App).use(VueQueryPlugin, { queryClient }).use(router).mount('#app');
