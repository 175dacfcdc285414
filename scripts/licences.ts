/** Lists what the extension is made of besides its own code, and writes docs/dependencies.md. */
import { writeFileSync } from 'node:fs';
import { dependenciesReport } from './dependencies/report';

writeFileSync('docs/dependencies.md', dependenciesReport());
