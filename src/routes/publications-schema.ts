import type { APIRoute } from 'astro';
import { toPublicationsSchema } from '../core/export/publications-json.ts';

export const GET: APIRoute = () => new Response(toPublicationsSchema());
