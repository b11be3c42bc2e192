package org.leafwright.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leafwright.check.Rules;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.layout.LaidOutLeaflet;
import org.leafwright.layout.LeafletLayout;
import org.leafwright.localise.Localiser;
import org.leafwright.localise.Purpose;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PublicationDate;
import org.leafwright.model.Workspace;
import org.leafwright.model.Workspace.CheckLevel;
import org.leafwright.pdf.PdfWriter;
import org.leafwright.picture.ContentDigest;
import org.leafwright.picture.Picture;
import org.leafwright.picture.Pictures;
import org.leafwright.picture.svg.SvgReader;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;
import org.leafwright.text.FaultyFontException;
import org.leafwright.text.FontLibrary;
import org.leafwright.text.HarfBuzzShaper;
import org.leafwright.text.Shaper;

/** Joins the stages: definition → leaflet → edition → pages → PDF. */
final class PdfCompiler implements LeafletCompiler {
    private final BuildSettings settings;
    private final StageListener listener;
    private final ShownNames names;
    private final Rules rules;
    private final Shaper shaper = new HarfBuzzShaper();
    private final Pictures pictures;
    private final PdfWriter writer;
    private final Lazy<Shared<FontLibrary>> programFonts;
    private final Map<Path, Shelf> shelves = new ConcurrentHashMap<>();
    private final Lazy<String> program = new Lazy<>(Program::fingerprint);

    PdfCompiler(BuildSettings settings, StageListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.rules = new Rules(settings.clock());
        this.names = new ShownNames(settings.currentFolder());
        this.pictures = new Pictures(SvgReader::read);
        this.writer = new PdfWriter("Leafwright " + Program.version());
        Path fonts = settings.fonts();
        this.programFonts =
                new Lazy<>(
                        () ->
                                Shared.read(
                                        problems ->
                                                Optional.of(
                                                        FontLibrary.ofProgram(fonts, problems))));
    }

    @Override
    public String fingerprint(WorkspaceFolder workspace) {
        String purpose = settings.draft() ? "draft" : "";
        return ContentDigest.of(program.get() + purpose + shelf(workspace).fingerprint());
    }

    @Override
    public boolean leadsTo(WorkspaceFolder workspace, String id, String path) {
        return shelf(workspace).leadsTo(id, path);
    }

    @Override
    public Compiled compile(
            LeafletFile file, SourceInput definition, Inputs inputs, Problems problems) {
        HeadStart.beginPdf();
        LaidOutLeaflet pages = layOut(file, definition, inputs, problems);
        listener.enters(file, Stage.PDF);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
        try {
            writer.write(file.id(), pages, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.enters(file, Stage.WRITE);
        return new Compiled(pdf.toByteArray(), pages.pages().size());
    }

    /**
     * Goes all the way but for the PDF. What can be laid out is, even if it holds errors, so that
     * those of layout are told with all the others.
     */
    LaidOutLeaflet layOut(
            LeafletFile file, SourceInput definition, Inputs inputs, Problems problems) {
        listener.enters(file, Stage.SOURCE);
        Shelf shelf = shelf(file.workspace());
        Sourced<Leaflet> leaflet = read(file, definition, shelf, inputs, problems);
        Map<String, CheckLevel> levels = shelf.levels();
        Sourced<Edition> edition = localise(file, leaflet, shelf, inputs, problems);

        listener.enters(file, Stage.PICTURES);
        Positions positions = edition.positions();
        Map<String, Optional<Picture>> loaded =
                EditionPictures.load(file, edition.value(), positions, pictures, inputs, problems);

        listener.enters(file, Stage.LAYOUT);
        LeafletLayout layout =
                new LeafletLayout(
                        shelf.typesetter(problems),
                        name -> loaded.getOrDefault(name, Optional.empty()));
        Problems found = new Problems();
        Optional<LaidOutLeaflet> pages = Optional.empty();
        try {
            pages = Optional.of(layout.layOut(edition.value(), positions, found));
        } catch (FaultyFontException e) {
            found.add(shelf.faultOf(e));
        }
        rules.levelled(found.inFileOrder(), levels).stream()
                .map(shelf::withShownName)
                .forEach(problems::add);
        problems.throwIfErrors();
        return pages.orElseThrow();
    }

    private static Sourced<Leaflet> read(
            LeafletFile file,
            SourceInput definition,
            Shelf shelf,
            Inputs inputs,
            Problems problems) {
        Optional<Sourced<Workspace>> settings = shelf.settings(inputs, problems);
        Workspace workspace = settings.map(Sourced::value).orElse(Workspace.DEFAULT);
        Optional<Sourced<Leaflet>> leaflet =
                LeafletReader.read(definition, file.id(), workspace, problems);
        if (leaflet.isEmpty() || shelf.hasFaultySettings()) {
            problems.throwIfErrors();
        }
        settings.ifPresent(s -> leaflet.ifPresent(l -> l.positions().putAll(s.positions())));
        return leaflet.orElseThrow();
    }

    private Sourced<Edition> localise(
            LeafletFile file,
            Sourced<Leaflet> leaflet,
            Shelf shelf,
            Inputs inputs,
            Problems problems) {
        listener.enters(file, Stage.LOCALISE);
        Optional<Sourced<Brand>> brand =
                shelf.brands().of(leaflet.value(), leaflet.positions(), inputs, problems);
        if (brand.isEmpty()) {
            problems.throwIfErrors();
        }
        rules.check(leaflet, brand.orElseThrow(), shelf.levels(), problems);
        leaflet.value()
                .review()
                .map(PublicationDate::lastDay)
                .filter(day -> !day.isBefore(LocalDate.now(settings.clock())))
                .ifPresent(inputs::noteLastDay);
        return Localiser.localise(
                leaflet,
                brand.orElseThrow(),
                leaflet.value().language(),
                shelf.linked(inputs),
                settings.draft() ? Purpose.DRAFT : Purpose.PUBLICATION,
                problems);
    }

    private Shelf shelf(WorkspaceFolder workspace) {
        return shelves.computeIfAbsent(
                workspace.root(), root -> new Shelf(workspace, programFonts, shaper, names, rules));
    }
}
