package org.leafwright.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/UA-1 and PDF/A-2a. */
public final class PdfStandards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** Returns what either standard has against a file, one line each; empty if nothing. */
    public static List<String> failures(byte[] pdf) throws Exception {
        List<String> failures = new ArrayList<>();
        failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        failures.addAll(failures(pdf, PDFAFlavour.PDFA_2_A));
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> describe(flavour, a))
                    .distinct()
                    .toList();
        }
    }

    private static String describe(PDFAFlavour flavour, TestAssertion assertion) {
        return flavour.getId()
                + " "
                + assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + ": "
                + assertion.getMessage()
                + " at "
                + assertion.getLocation().getContext();
    }
}
