// Prints the text that MuPDF finds in PDFs, with a form feed after each. usage: node mupdf.mjs FILE…
import fs from 'node:fs';
import * as mupdf from 'mupdf';

for (const file of process.argv.slice(2)) {
  const pdf = mupdf.Document.openDocument(fs.readFileSync(file), 'application/pdf');
  for (let i = 0; i < pdf.countPages(); i++) {
    process.stdout.write(pdf.loadPage(i).toStructuredText('preserve-whitespace').asText() + '\n');
  }
  process.stdout.write('\f');
}
