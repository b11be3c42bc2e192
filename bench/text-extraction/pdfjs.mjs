// Prints the text that pdf.js finds in a PDF. usage: node pdfjs.mjs FILE
import fs from 'node:fs';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(fs.readFileSync(process.argv[2]));
const pdf = await getDocument({data, verbosity: 0}).promise;
for (let i = 1; i <= pdf.numPages; i++) {
  const {items} = await (await pdf.getPage(i)).getTextContent();
  process.stdout.write(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n');
}
