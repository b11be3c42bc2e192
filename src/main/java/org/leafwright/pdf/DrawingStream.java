package org.leafwright.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Contour;
import org.leafwright.picture.Drawing.Blend;
import org.leafwright.picture.Drawing.Clip;
import org.leafwright.picture.Drawing.Fill;
import org.leafwright.picture.Drawing.Group;
import org.leafwright.picture.Drawing.Image;
import org.leafwright.picture.Drawing.Mask;
import org.leafwright.picture.Drawing.Node;
import org.leafwright.picture.Drawing.Region;
import org.leafwright.picture.Drawing.Rule;
import org.leafwright.picture.Drawing.Stroke;
import org.leafwright.picture.Drawing.Visitor;
import org.leafwright.picture.Paint;
import org.leafwright.picture.Transform;

/** Writes the content of one form of a drawing (ISO 32000-1, 8 and 11). */
final class DrawingStream implements Visitor<DrawingStream> {
    private static final int MATRIX_PLACES = 8;
    private static final Paint.Colour WHITE = new Paint.Colour(255, 255, 255);
    private static final Bounds NOWHERE = Bounds.of(0, 0, 0, 0);
    private static final Transform UPRIGHT = new Transform(1, 0, 0, -1, 0, 1);

    private final DrawingInk ink;

    /** From the coordinates of the form to those of the whole drawing. */
    private final Transform toDrawing;

    private final Syntax out = new Syntax(1024);
    private final DrawingResources resources = new DrawingResources();
    private final Deque<PenState> saved = new ArrayDeque<>();
    private final ContourSyntax contours = new ContourSyntax(out);
    private PenState state;
    private boolean transparent;

    /** A form that says how much is seen of something else. */
    private record SoftMask(DataStream form, boolean byLightness) {}

    DrawingStream(DrawingInk ink, Transform toDrawing) {
        this.ink = ink;
        this.toDrawing = toDrawing;
        this.state = PenState.start();
        contours.places(ink.places(toDrawing));
    }

    /**
     * Returns what was drawn as a form.
     *
     * @param group whether its parts are blended with one another first
     */
    DataStream form(Bounds box, boolean group) {
        DataStream form = DataStream.compressed(out);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Cos.box(box));
        form.setItem(COSName.RESOURCES, resources.dictionary());
        if (group) {
            COSDictionary attributes = Cos.inner();
            attributes.setItem(COSName.S, COSName.TRANSPARENCY);
            attributes.setBoolean(COSName.I, true);
            attributes.setItem(COSName.CS, ink.colourSpace());
            form.setItem(COSName.GROUP, attributes);
        }
        return form;
    }

    /** Returns nodes as a group of their own, in the coordinates that hold here. */
    private DataStream group(DrawingInk own, Bounds box, List<Node> content) {
        DrawingStream stream = new DrawingStream(own, toDrawing.after(state.transform()));
        stream.draw(content);
        return stream.form(box, true);
    }

    /** Returns whether anything so far isn't simply opaque. */
    boolean usesTransparency() {
        return transparent;
    }

    void drawMoved(Transform transform, List<Node> content) {
        save();
        move(transform);
        draw(content);
        restore();
    }

    void draw(List<Node> content) {
        for (int i = 0; i < content.size(); i++) {
            if (i + 1 < content.size()
                    && content.get(i) instanceof Fill fill
                    && content.get(i + 1) instanceof Stroke stroke
                    && fillsAndStrokes(fill, stroke)) {
                i++;
            } else {
                content.get(i).accept(this);
            }
        }
    }

    /** Fills and draws a contour in one go, if both are plain. */
    private boolean fillsAndStrokes(Fill fill, Stroke stroke) {
        if (!fill.contour().equals(stroke.contour())
                || fill.opacity() < 1
                || stroke.opacity() < 1
                || !(fill.paint() instanceof Paint.Colour inside)
                || !(stroke.paint() instanceof Paint.Colour edge)) {
            return false;
        }
        opacity(1, 1);
        colour(inside, false);
        colour(edge, true);
        pen(stroke);
        contours.write(fill.contour());
        out.operator(fill.rule() == Rule.EVENODD ? "B*" : "B");
        return true;
    }

    private void save() {
        saved.push(state);
        out.operator("q").raw('\n');
    }

    private void restore() {
        state = saved.pop();
        contours.places(ink.places(toDrawing.after(state.transform())));
        out.operator("Q").raw('\n');
    }

    private void move(Transform transform) {
        if (!transform.isIdentity()) {
            matrix(transform);
            state = state.moved(transform);
            contours.places(ink.places(toDrawing.after(state.transform())));
        }
    }

    private void matrix(Transform t) {
        for (double number : new double[] {t.a(), t.b(), t.c(), t.d(), t.e(), t.f()}) {
            out.decimal(number, MATRIX_PLACES);
        }
        out.operator("cm").raw('\n');
    }

    private void opacity(double fill, double stroke) {
        if (state.fillOpacity() != fill || state.strokeOpacity() != stroke) {
            out.name(resources.opacity(fill, stroke)).operator("gs").raw('\n');
            state = state.opacity(fill, stroke);
            transparent = true;
        }
    }

    private void colour(Paint.Colour colour, boolean edge) {
        if (colour.equals(edge ? state.stroke() : state.fill())) {
            return;
        }
        for (double channel : ink.channels(colour)) {
            out.decimal(channel, 4);
        }
        String operator = ink.grey() ? "g" : "rg";
        out.operator(edge ? operator.toUpperCase(Locale.ROOT) : operator);
        state = edge ? state.stroke(colour) : state.fill(colour);
    }

    private void pen(Stroke stroke) {
        state = state.pen(stroke.pen(), contours.places(), out);
    }

    @Override
    public DrawingStream fill(Fill fill) {
        return paint(fill.paint(), fill.contour(), 0, fill.opacity(), false, () -> fillNow(fill));
    }

    private void fillNow(Fill fill) {
        contours.write(fill.contour());
        out.operator(fill.rule() == Rule.EVENODD ? "f*" : "f");
    }

    @Override
    public DrawingStream stroke(Stroke stroke) {
        double reach = DrawingBounds.reach(stroke.pen());
        return paint(
                stroke.paint(),
                stroke.contour(),
                reach,
                stroke.opacity(),
                true,
                () -> {
                    pen(stroke);
                    contours.write(stroke.contour());
                    out.operator("S");
                });
    }

    private DrawingStream paint(
            Paint paint,
            Contour contour,
            double reach,
            double opacity,
            boolean edge,
            Runnable painting) {
        Optional<Bounds> box = contour.bounds().map(b -> b.grown(reach));
        if (box.isEmpty()) {
            return this;
        }
        if (paint instanceof Paint.Colour colour) {
            opacity(edge ? state.fillOpacity() : opacity, edge ? opacity : state.strokeOpacity());
            colour(colour, edge);
            painting.run();
            return this;
        }
        Shadings shadings = new Shadings(ink, box.get());
        save();
        paint.accept(new PatternPaint(shadings, opacity, box.get(), edge));
        painting.run();
        restore();
        return this;
    }

    /** Sets what isn't a plain colour as the paint. */
    private final class PatternPaint implements Paint.Visitor<DrawingStream> {
        private final Shadings shadings;
        private final double opacity;
        private final Bounds box;
        private final boolean edge;

        PatternPaint(Shadings shadings, double opacity, Bounds box, boolean edge) {
            this.shadings = shadings;
            this.opacity = opacity;
            this.box = box;
            this.edge = edge;
        }

        @Override
        public DrawingStream colour(Paint.Colour colour) {
            throw new IllegalArgumentException("a plain colour is no pattern");
        }

        @Override
        public DrawingStream linear(Paint.Linear gradient) {
            return gradient(gradient.ramp(), shadings.of(gradient), shadings.opacityOf(gradient));
        }

        @Override
        public DrawingStream radial(Paint.Radial gradient) {
            return gradient(gradient.ramp(), shadings.of(gradient), shadings.opacityOf(gradient));
        }

        private DrawingStream gradient(
                Paint.Ramp ramp, COSDictionary colours, Optional<COSDictionary> alpha) {
            double even = alpha.isPresent() ? 1 : ramp.stops().get(0).opacity();
            opacity(opacity * even, opacity * even);
            if (alpha.isPresent()) {
                DataStream form = shaded(ramp.transform(), alpha.get(), box);
                softMask(new SoftMask(form, true));
            }
            COSDictionary pattern = Cos.inner();
            pattern.setItem(COSName.TYPE, COSName.PATTERN);
            pattern.setInt(COSName.PATTERN_TYPE, 2);
            pattern.setItem(COSName.MATRIX, Cos.matrix(state.transform().after(ramp.transform())));
            pattern.setItem(COSName.SHADING, colours);
            return pattern(pattern);
        }

        @Override
        public DrawingStream tiling(Paint.Tiling single) {
            Paint.Tiling tiling = PatternTiles.join(single, box);
            opacity(opacity, opacity);
            Transform matrix = state.transform().after(tiling.transform());
            DrawingStream tile = new DrawingStream(ink, toDrawing.after(matrix));
            tile.draw(tiling.content());
            transparent |= tile.transparent;
            DataStream pattern = DataStream.compressed(tile.out);
            pattern.setItem(COSName.TYPE, COSName.PATTERN);
            pattern.setInt(COSName.PATTERN_TYPE, 1);
            pattern.setInt(COSName.PAINT_TYPE, 1);
            pattern.setInt(COSName.TILING_TYPE, 2);
            pattern.setItem(COSName.MATRIX, Cos.matrix(matrix));
            pattern.setItem(COSName.BBOX, Cos.box(tiling.tile()));
            pattern.setItem(COSName.X_STEP, Cos.exact(tiling.tile().width()));
            pattern.setItem(COSName.Y_STEP, Cos.exact(tiling.tile().height()));
            pattern.setItem(COSName.RESOURCES, tile.resources.dictionary());
            return pattern(pattern);
        }

        private DrawingStream pattern(COSDictionary pattern) {
            out.raw("/Pattern").operator(edge ? "CS" : "cs");
            out.name(resources.pattern(pattern)).operator(edge ? "SCN" : "scn").raw('\n');
            return DrawingStream.this;
        }
    }

    /** Returns a form as light as a shading. */
    private DataStream shaded(Transform transform, COSDictionary shading, Bounds box) {
        DrawingStream stream = new DrawingStream(ink.inGrey(), toDrawing.after(state.transform()));
        stream.move(transform);
        stream.out.name(stream.resources.shading(shading)).operator("sh");
        return stream.form(box, true);
    }

    /** Lets what follows be seen as far as a mask lets it. */
    private void softMask(SoftMask mask) {
        COSDictionary entries = Cos.inner();
        entries.setItem(COSName.TYPE, COSName.MASK);
        entries.setName(COSName.S, mask.byLightness ? "Luminosity" : "Alpha");
        entries.setItem(COSName.G, mask.form);
        COSDictionary masked = Cos.inner();
        masked.setItem(COSName.SMASK, entries);
        out.name(resources.state(masked)).operator("gs").raw('\n');
        transparent = true;
    }

    @Override
    public DrawingStream image(Image image) {
        PictureForm raster = ink.raster(image.raster());
        opacity(1, 1);
        save();
        move(UPRIGHT.after(raster.matrix()));
        show(raster.object());
        restore();
        transparent = true;
        return this;
    }

    @Override
    public DrawingStream group(Group group) {
        Optional<Clip> clip = group.clip();
        if (clip.isPresent() && ClipShape.isNothing(clip.get())) {
            return this;
        }
        save();
        move(group.transform());
        List<SoftMask> masks = new ArrayList<>();
        clip.ifPresent(c -> clip(c, masks));
        for (Optional<Mask> mask = group.mask(); mask.isPresent(); mask = mask.get().and()) {
            masks.add(mask(mask.get()));
        }
        boolean blends = group.blend() != Blend.NORMAL;
        boolean whole = masks.isEmpty() && group.opacity() == 1 && !group.isolated();
        if (whole && (!blends || isLeaf(group.content()))) {
            if (blends) {
                blend(group.blend());
            }
            draw(group.content());
        } else {
            asForm(group, masks);
        }
        restore();
        return this;
    }

    private static boolean isLeaf(List<Node> content) {
        return content.size() == 1 && !(content.get(0) instanceof Group);
    }

    /** Draws a group as a form, within one more for each mask but the first. */
    private void asForm(Group group, List<SoftMask> masks) {
        Optional<Bounds> box = DrawingBounds.of(group.content());
        if (box.isEmpty()) {
            return;
        }
        DataStream form = group(ink, box.get(), group.content());
        for (int i = masks.size() - 1; i > 0; i--) {
            DrawingStream between = new DrawingStream(ink, toDrawing.after(state.transform()));
            between.softMask(masks.get(i));
            between.show(form);
            form = between.form(box.get(), true);
        }
        if (!masks.isEmpty()) {
            softMask(masks.get(0));
        }
        if (group.blend() != Blend.NORMAL) {
            blend(group.blend());
        }
        opacity(group.opacity(), group.opacity());
        transparent = true;
        show(form);
    }

    private void show(DataStream form) {
        out.name(resources.form(form)).operator("Do").raw('\n');
    }

    private void blend(Blend blend) {
        StringBuilder name = new StringBuilder();
        for (String word : blend.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        COSDictionary entries = Cos.inner();
        entries.setName(COSName.BM, name.toString());
        out.name(resources.state(entries)).operator("gs").raw('\n');
        transparent = true;
    }

    private void clip(Clip clip, List<SoftMask> masks) {
        clip.and().ifPresent(and -> clip(and, masks));
        List<Region> regions = clip.regions();
        if (regions.size() == 1) {
            Region region = regions.get(0);
            region.and().ifPresent(and -> clip(and, masks));
            clip(regions, region.rule());
        } else if (ClipShape.isOnePath(regions)) {
            clip(regions, regions.get(0).rule());
        } else {
            masks.add(new SoftMask(union(regions), true));
        }
    }

    private void clip(List<Region> regions, Rule rule) {
        regions.forEach(region -> contours.write(region.contour()));
        out.operator(rule == Rule.EVENODD ? "W*" : "W").operator("n").raw('\n');
    }

    /** Returns a form that is white where a point lies in any of some regions. */
    private DataStream union(List<Region> regions) {
        List<Node> white = new ArrayList<>();
        for (Region region : regions) {
            Node fill = new Fill(region.contour(), region.rule(), WHITE, 1);
            white.add(region.and().<Node>map(and -> clipped(and, fill)).orElse(fill));
        }
        Bounds box = DrawingBounds.of(white).orElse(NOWHERE);
        return group(ink.inGrey(), box, white);
    }

    private static Group clipped(Clip clip, Node node) {
        return new Group(
                Transform.IDENTITY,
                Optional.of(clip),
                Optional.empty(),
                1,
                Blend.NORMAL,
                false,
                List.of(node));
    }

    private SoftMask mask(Mask mask) {
        DrawingInk own = mask.byLightness() ? ink.inGrey() : ink;
        return new SoftMask(group(own, mask.box(), mask.content()), mask.byLightness());
    }
}
