import type { RouteRecordRaw } from 'vue-router';

export const schemesRoutes: RouteRecordRaw[] = [];
