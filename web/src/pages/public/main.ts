import { createApp } from 'vue';
import '../../styles/tokens.css';
import '../../styles/base.css';
import PublicPage from './PublicPage.vue';

/*
 * An application of its own, without menu, session, router and client: what everybody opens loads nothing of what the
 * offices work with.
 */
createApp(PublicPage).mount('#app');
