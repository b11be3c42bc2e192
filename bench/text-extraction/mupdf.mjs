// Prints the text that MuPDF finds in a PDF. usage: node mupdf.mjs FILE
import fs from 'node:fs';
import * as mupdf from 'mupdf';

const pdf = mupdf.Document.openDocument(fs.readFileSync(process.argv[2]), 'application/pdf');
for (let i = 0; i < pdf.countPages(); i++) {
  process.stdout.write(pdf.loadPage(i).toStructuredText('preserve-whitespace').asText() + '\n');
}
