// Prints the text that pdf.js finds in PDFs, with a form feed after each. usage: node pdfjs.mjs FILE…
import fs from 'node:fs';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await getDocument({data, verbosity: 0}).promise;
  for (let i = 1; i <= pdf.numPages; i++) {
    const {items} = await (await pdf.getPage(i)).getTextContent();
    process.stdout.write(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n');
  }
  process.stdout.write('\f');
}
