import type { RouteRecordRaw } from 'vue-router';

export const leaderRoutes: RouteRecordRaw[] = [];
