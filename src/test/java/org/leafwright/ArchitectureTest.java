package org.leafwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the direction between packages, and which package may know which library. */
@AnalyzeClasses(packages = "org.leafwright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataRunsOneWay =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("diagnostic")
                    .definedBy("org.leafwright.diagnostic")
                    .layer("resource")
                    .definedBy("org.leafwright.resource")
                    .layer("language")
                    .definedBy("org.leafwright.language")
                    .layer("model")
                    .definedBy("org.leafwright.model")
                    .layer("source")
                    .definedBy("org.leafwright.source")
                    .layer("localise")
                    .definedBy("org.leafwright.localise")
                    .layer("text")
                    .definedBy("org.leafwright.text")
                    .layer("picture")
                    .definedBy("org.leafwright.picture..")
                    .layer("layout")
                    .definedBy("org.leafwright.layout")
                    .layer("pdf")
                    .definedBy("org.leafwright.pdf")
                    .layer("check")
                    .definedBy("org.leafwright.check")
                    .layer("build")
                    .definedBy("org.leafwright.build")
                    .layer("cli")
                    .definedBy("org.leafwright.cli")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("build")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("source")
                    .mayOnlyBeAccessedByLayers("build", "cli")
                    .whereLayer("localise")
                    .mayOnlyBeAccessedByLayers("build", "cli")
                    .whereLayer("check")
                    .mayOnlyBeAccessedByLayers("build", "cli")
                    .whereLayer("pdf")
                    .mayOnlyBeAccessedByLayers("build")
                    .whereLayer("layout")
                    .mayOnlyBeAccessedByLayers("pdf", "build")
                    .whereLayer("text")
                    .mayOnlyBeAccessedByLayers("layout", "pdf", "build")
                    .whereLayer("picture")
                    .mayOnlyBeAccessedByLayers("layout", "pdf", "build")
                    .whereLayer("resource")
                    .mayOnlyBeAccessedByLayers("source", "localise", "text", "cli")
                    .whereLayer("language")
                    .mayOnlyBeAccessedByLayers("source", "localise", "layout", "check", "text")
                    .whereLayer("diagnostic")
                    .mayOnlyBeAccessedByLayers(
                            "model",
                            "source",
                            "localise",
                            "text",
                            "picture",
                            "layout",
                            "pdf",
                            "check",
                            "build",
                            "cli")
                    .whereLayer("model")
                    .mayOnlyBeAccessedByLayers(
                            "source", "localise", "layout", "pdf", "check", "build", "cli");

    @ArchTest
    static final ArchRule noPackageDependsOnItselfInACircle =
            slices().matching("org.leafwright.(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule onlySourceKnowsJackson = onlyIn("tools.jackson..", "source");

    @ArchTest static final ArchRule onlySourceKnowsYaml = onlyIn("org.snakeyaml..", "source");

    @ArchTest static final ArchRule onlySourceKnowsMarkdown = onlyIn("org.commonmark..", "source");

    @ArchTest static final ArchRule onlyTextKnowsHarfBuzz = onlyIn("org.lwjgl..", "text");

    @ArchTest static final ArchRule onlyPdfKnowsPdfBox = onlyIn("org.apache.pdfbox..", "pdf");

    @ArchTest static final ArchRule onlyCliKnowsPicocli = onlyIn("picocli..", "cli");

    /**
     * ICU takes long to load, so it is asked only for what nothing smaller knows: bidi, scripts and
     * breaks in {@code text}, the usual script of a rare language in {@code language}, the names of
     * scripts and languages for {@code leafwright fonts}, and how wide a terminal shows the
     * characters of a faulty line.
     */
    @ArchTest
    static final ArchRule onlyWhereNothingSmallerDoesIsIcuKnown =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.leafwright.text", "org.leafwright.language")
                    .and()
                    .haveNameNotMatching(
                            "org\\.leafwright\\.(build\\.FontCatalogue|cli\\.MarkedLine)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.ibm.icu..");

    @ArchTest static final ArchRule onlyPictureKnowsZxing = onlyIn("com.google.zxing..", "picture");

    @ArchTest static final ArchRule onlySvgKnowsXml = onlyIn("javax.xml..", "picture.svg");

    /** Starting its graphics takes longer than building a leaflet. */
    @ArchTest
    static final ArchRule nobodyKnowsJavasGraphics =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.awt..");

    /** A drawing is read by whatever shows it, and knows nothing of how it came about. */
    @ArchTest
    static final ArchRule picturesKnowNotHowSvgIsRead =
            noClasses()
                    .that()
                    .resideInAPackage("org.leafwright.picture")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.leafwright.picture.svg");

    private static ArchRule onlyIn(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.leafwright." + home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
