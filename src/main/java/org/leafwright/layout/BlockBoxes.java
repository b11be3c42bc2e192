package org.leafwright.layout;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.leafwright.language.WritingSystem;
import org.leafwright.model.Block;
import org.leafwright.model.Colour;
import org.leafwright.model.Text;

/** Turns blocks into boxes of the flow, in one column, below one element of the structure. */
final class BlockBoxes implements Block.Visitor<BlockBoxes> {
    /** The colons of Latin, Chinese and Ethiopic script. */
    private static final String COLONS = ":\uFF1A\u1365\u1366";

    private static final double PANEL_PADDING_UNITS = 3;
    private static final double PANEL_SPACE_UNITS = 4;

    private final Setting setting;
    private final Flow flow;
    private final Column column;
    private final Branch branch;
    private final HeadingLevels levels;

    BlockBoxes(Setting setting, Flow flow, Column column, Branch branch, HeadingLevels levels) {
        this.setting = setting;
        this.flow = flow;
        this.column = column;
        this.branch = branch;
        this.levels = levels;
    }

    BlockBoxes add(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                flow.breakCost(leadsOn(blocks.get(i - 1)) ? Flow.KEEP : PageBreaker.BETWEEN_BLOCKS);
            }
            flow.from(blocks.get(i));
            blocks.get(i).accept(this);
        }
        return this;
    }

    /** Returns whether a block is a paragraph such as “Bring these:”, which stays with the next. */
    private static boolean leadsOn(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.text().plain().stripTrailing();
        return !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Returns the same for another column and element. */
    BlockBoxes in(Column otherColumn, Branch otherBranch) {
        return new BlockBoxes(setting, flow, otherColumn, otherBranch, levels);
    }

    /** Returns the same for a part that has a heading of its own. */
    BlockBoxes asPart() {
        return new BlockBoxes(setting, flow, column, branch, levels.ofPart());
    }

    Setting setting() {
        return setting;
    }

    Flow flow() {
        return flow;
    }

    Column column() {
        return column;
    }

    Branch branch() {
        return branch;
    }

    /** Returns whether what stands here runs from right to left. */
    boolean rightToLeft() {
        return branch.language()
                .map(WritingSystem::isRightToLeft)
                .orElse(setting.edition().rightToLeft());
    }

    HeadingLevels levels() {
        return levels;
    }

    /** Adds a text as lines, with its structure on an element of its own. */
    BlockBoxes text(Text text, Style style, Colour colour, Branch element) {
        SetText set = setting.setter().set(text, style, colour, column.ink().link(), element);
        flow.lines(set.lines(column.width()), column.start());
        return this;
    }

    /** Adds a panel that reaches beyond the column, with blocks below an element of their own. */
    void panel(PanelLook look, Branch element, Consumer<BlockBoxes> content) {
        double padding = setting.units(PANEL_PADDING_UNITS);
        flow.spaceAboveEdge(setting.units(PANEL_SPACE_UNITS), setting.units(3));
        flow.open(
                new PanelFrame(
                        column.start() - column.outset(),
                        column.width() + 2 * column.outset(),
                        padding,
                        setting.theme().palette().rule(),
                        look));
        content.accept(in(column.inPanel(look.indent(), padding, look.ink()), element));
        flow.close();
        flow.space(setting.units(PANEL_SPACE_UNITS));
    }

    /** Returns the room between paragraphs. */
    double paragraphSpace() {
        return setting.units(column.depth() > 0 ? 2 : 2.5);
    }

    @Override
    public BlockBoxes paragraph(Block.Paragraph paragraph) {
        flow.space(paragraphSpace());
        text(paragraph.text(), column.text(), column.ink().text(), branch.add(StructureType.P));
        flow.space(paragraphSpace());
        return this;
    }

    @Override
    public BlockBoxes subheading(Block.Subheading subheading) {
        boolean upper = subheading.level() == 3;
        return heading(
                subheading.text(),
                subheading.level(),
                upper ? setting.type().sub() : setting.type().subsub(),
                setting.units(4),
                setting.units(upper ? 1 : 0.5));
    }

    /** Adds a heading that stays with what follows it. */
    BlockBoxes heading(Text text, int wantedLevel, Style style, double above, double below) {
        int level = levels.next(wantedLevel);
        flow.space(above);
        SetText set =
                setting.setter()
                        .set(
                                text,
                                style,
                                style.sizePt() > setting.type().subsub().sizePt()
                                        ? column.ink().heading()
                                        : column.ink().label(),
                                column.ink().link(),
                                branch.add(HeadingLevels.type(level)));
        List<SetLine> lines = set.lines(column.width());
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            boolean first = i == 0;
            if (!first) {
                flow.keep();
            }
            flow.box(
                    line.height(),
                    line.baseline(),
                    (canvas, top) -> {
                        if (first) {
                            canvas.heading(text.plain(), level, top);
                        }
                        canvas.line(line, column.start(), top);
                    });
        }
        flow.keepWithHeading();
        flow.spaceExactly(below);
        return this;
    }

    @Override
    public BlockBoxes itemList(Block.ItemList list) {
        new ListBoxes(this).add(list);
        return this;
    }

    @Override
    public BlockBoxes callout(Block.Callout callout) {
        new CalloutBoxes(this).add(callout);
        return this;
    }

    @Override
    public BlockBoxes image(Block.Image image) {
        new PictureBoxes(this).add(image);
        return this;
    }

    @Override
    public BlockBoxes table(Block.Table table) {
        new TableBoxes(this, table).add();
        return this;
    }

    @Override
    public BlockBoxes quote(Block.Quote quote) {
        new QuoteBoxes(this).add(quote);
        return this;
    }

    @Override
    public BlockBoxes terms(Block.Terms terms) {
        new TermsBoxes(this).add(terms);
        return this;
    }

    @Override
    public BlockBoxes more(Block.More more) {
        new MoreBoxes(this).add(more);
        return this;
    }

    @Override
    public BlockBoxes helplineHere(Block.HelplineHere helpline) {
        setting.edition().helpline().ifPresent(panel -> new HelplineBoxes(this).add(panel, 3));
        return this;
    }

    @Override
    public BlockBoxes qrCode(Block.QrCode qrCode) {
        new QrBoxes(this).add(qrCode);
        return this;
    }

    @Override
    public BlockBoxes inLanguage(Block.InLanguage part) {
        Locale language = part.language();
        if (language.equals(branch.language().orElse(setting.edition().language()))) {
            return add(part.body());
        }
        BlockBoxes inside =
                new BlockBoxes(
                        setting.in(language),
                        flow,
                        column,
                        branch.add(StructureType.DIV, language),
                        levels);
        boolean turned = inside.rightToLeft() != rightToLeft();
        if (turned) {
            flow.turn(column.start(), column.end());
        }
        inside.add(part.body());
        if (turned) {
            flow.turnBack();
        }
        return this;
    }

    @Override
    public BlockBoxes pageBreak(Block.PageBreak pageBreak) {
        flow.breakPage();
        return this;
    }
}
