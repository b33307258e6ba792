import type { RouteRecordRaw } from 'vue-router';

export const mineRoutes: RouteRecordRaw[] = [];
