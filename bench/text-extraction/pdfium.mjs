// Prints the text that PDFium finds in PDFs, as Chrome and Edge copy it, with a form feed after each.
// usage: node pdfium.mjs FILE…
import fs from 'node:fs';
import {PDFiumLibrary} from '@hyzyla/pdfium';

const library = await PDFiumLibrary.init();
for (const file of process.argv.slice(2)) {
  const pdf = await library.loadDocument(fs.readFileSync(file));
  for (const page of pdf.pages()) {
    process.stdout.write(page.getText() + '\n');
  }
  pdf.destroy();
  process.stdout.write('\f');
}
library.destroy();
