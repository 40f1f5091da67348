// Has Node run the TypeScript of this project; it could not before version 22.18.
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
