import type { Core } from '@strapi/strapi';

export function contentOf(strapi: Core.Strapi): Promise<Record<string, string[]>>;
