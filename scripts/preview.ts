/** `npm run preview`: serves the built site under its base path, as GitHub Pages would, and prints the address. */
import { preview } from 'astro';

const { PORT, HOST } = process.env;
const server = await preview({
  logLevel: 'warn',
  server: { ...(PORT && { port: Number(PORT) }), ...(HOST && { host: HOST }) },
});
const host = server.host && server.host !== '0.0.0.0' ? server.host : 'localhost';
console.log(
  `Sanad is served at http://${host}:${server.port}${process.env['BASE_PATH'] ? `/${process.env['BASE_PATH'].replace(/^\/|\/$/g, '')}/` : '/'}`,
);
console.log('Stop it with Ctrl+C.');
