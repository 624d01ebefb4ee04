/** Each page of a build passes here on its way into its file. */
import type { MiddlewareHandler } from 'astro';
import { wholePage } from './build/delivery/whole.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  // The development server writes its styles and scripts into the page itself, under a policy of its own.
  if (process.env['NODE_ENV'] === 'development' || !response.headers.get('content-type')?.includes('text/html'))
    return response;
  return new Response(wholePage(await response.text()), response);
};
