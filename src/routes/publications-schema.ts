import type { APIRoute } from 'astro';
import { toPublicationsSchema } from '../core/render/publications-json.ts';

export const GET: APIRoute = () => new Response(toPublicationsSchema());
