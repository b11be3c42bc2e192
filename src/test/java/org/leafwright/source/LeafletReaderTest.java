package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Position;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.HelplineAtEnd;
import org.leafwright.model.Inline;
import org.leafwright.model.Leaflet;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Section;
import org.leafwright.model.Text;
import org.leafwright.model.Workspace;

class LeafletReaderTest {
    private static final String HEAD = "leaflet: 1\ntitle: T\npublished: 2010-12\n";

    @Test
    void printsTheHelplineAtTheEndUnlessItStandsElsewhere() {
        assertThat(read(HEAD + "sections: [{body: x}]").helplineAtEnd())
                .isEqualTo(HelplineAtEnd.IF_ANY);
        assertThat(read(HEAD + "helpline: end\nsections: [{body: x}]").helplineAtEnd())
                .isEqualTo(HelplineAtEnd.YES);
        assertThat(read(HEAD + "sections: [{body: [x, helpline: true]}]").helplineAtEnd())
                .isEqualTo(HelplineAtEnd.PLACED);
        assertThat(read(HEAD + "helpline: none\nsections: [{body: x}]").helplineAtEnd())
                .isEqualTo(HelplineAtEnd.NO);
    }

    @Test
    void keepsTextAsItWasWritten() {
        Leaflet leaflet =
                read(
                        """
                        leaflet: 1
                        title: no
                        published: 2010-12
                        version: 1.10
                        reference: 0123456
                        kind: True
                        sections: [{body: Text}]
                        """);
        assertThat(leaflet.title().plain()).isEqualTo("no");
        assertThat(leaflet.version()).contains("1.10");
        assertThat(leaflet.reference()).contains("0123456");
        assertThat(leaflet.kind()).isEqualTo("True");
    }

    @Test
    void readsALineAsCommonMarkDoes() {
        Parser parser = Parser.builder().enabledBlockTypes(Set.of()).build();
        String characters = "abcXYZ 019.,;:()-+=|$%@/?'“”–…éßж٣日 ";
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder line = new StringBuilder("a");
            for (int k = random.nextInt(12); k > 0; k--) {
                line.append(characters.charAt(random.nextInt(characters.length())));
            }
            String yaml = "leaflet: 1\ntitle: \"" + line + "\"\npublished: 2010-12\n";

            String title = read(yaml + "sections: [{body: Text}]\n").title().plain();

            assertThat(title)
                    .isEqualTo(
                            TextContentRenderer.builder()
                                    .build()
                                    .render(parser.parse(line.toString())));
        }
    }

    @Test
    void takesFromTheWorkspaceWhatTheLeafletLeavesOpen() {
        Workspace workspace =
                new Workspace(
                        Optional.of("bliss"),
                        Locale.forLanguageTag("cy"),
                        List.of(Locale.forLanguageTag("pl"), Locale.forLanguageTag("cy")),
                        java.util.Map.of(),
                        Optional.empty(),
                        Optional.empty());
        Leaflet leaflet =
                LeafletReader.read(
                                input(HEAD + "sections: [{body: Text}]\n"),
                                "a",
                                workspace,
                                new Problems())
                        .orElseThrow()
                        .value();
        assertThat(leaflet.brand()).contains("bliss");
        assertThat(leaflet.language().toLanguageTag()).isEqualTo("cy");
        assertThat(leaflet.editions()).containsExactly(Locale.forLanguageTag("pl"));
    }

    @Test
    void measuresThePaper() {
        assertThat(read(HEAD + "page: {size: A5, max: 2}\nsections: [{body: T}]\n").page())
                .isEqualTo(
                        new PageSetup(148 * PageSetup.MM, 210 * PageSetup.MM, OptionalInt.of(2)));
        PageSetup page =
                read(HEAD + "page: {size: {width: 21cm, height: 11in}}\nsections: [{body: T}]\n")
                        .page();
        assertThat(page.widthPt()).isCloseTo(210 * PageSetup.MM, Offset.offset(1e-9));
        assertThat(page.heightPt()).isEqualTo(792);
    }

    @Test
    void namesSectionsByTheirHeadings() {
        Leaflet leaflet =
                read(
                        HEAD
                                + "sections:\n"
                                + "  - body: A\n"
                                + "  - {heading: \"What is it? It's *this*\", body: B}\n"
                                + "  - {heading: Help, body: C}\n"
                                + "  - {heading: Help, body: D}\n"
                                + "  - {heading: Other, id: help-2, body: E}\n"
                                + "  - {heading: مساعدة, body: F}\n");
        assertThat(leaflet.sections())
                .extracting(Section::id)
                .containsExactly(
                        "section-1",
                        "what-is-it-its-this",
                        "help",
                        "help-3",
                        "help-2",
                        "section-6");
    }

    @Test
    void resolvesFilesFromTheLeafletsFolder() {
        Leaflet leaflet =
                read(
                        HEAD
                                + "sections:\n  - body:\n"
                                + "    - image: {file: ./pictures//a.png, alt: A}\n"
                                + "    - image: {file: ../shared/b.svg, decorative: true}\n");
        assertThat(leaflet.sections().get(0).body())
                .containsExactly(
                        new Block.Image(
                                "baby-massage/pictures/a.png",
                                Optional.of(Text.of("A")),
                                Optional.empty(),
                                Optional.empty()),
                        new Block.Image(
                                "shared/b.svg",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void leavesPlaceholdersAlone() {
        Text text =
                paragraph(
                        "*${short_title}* and $${ and [${helpline.phone}](tel:${helpline.phone})"
                                + " [us](${website}) ${helpline.text_phone} x_y_z");
        assertThat(text.inlines())
                .contains(
                        new Inline.Emphasis(List.of(new Inline.Characters("${short_title}"))),
                        new Inline.Characters(" and $${ and "),
                        new Inline.Link(
                                "tel:${helpline.phone}",
                                List.of(new Inline.Characters("${helpline.phone}"))),
                        new Inline.Link("${website}", List.of(new Inline.Characters("us"))));
        assertThat(text.plain()).endsWith(" ${helpline.text_phone} x_y_z");
    }

    @Test
    void putsNoSpaceWhereALineEndsBetweenChineseLetters() {
        assertThat(paragraph("你好世界\n      再见世界").plain()).isEqualTo("你好世界再见世界");
        assertThat(paragraph("**你好**，\n      **再见**\n      世界").plain()).isEqualTo("你好，再见世界");
        assertThat(paragraph("カタカナー\n      ひらがな").plain()).isEqualTo("カタカナーひらがな");
        assertThat(paragraph("𠀀\n      𠀁").plain()).isEqualTo("𠀀𠀁");
        assertThat(paragraph("你好 世界\n      Hello\n      世界").plain()).isEqualTo("你好 世界 Hello 世界");
        assertThat(paragraph("안녕\n      세계").plain()).isEqualTo("안녕 세계");
        assertThat(paragraph("สวัสดี\n      ชาวโลก").plain()).isEqualTo("สวัสดี ชาวโลก");
    }

    @Test
    void putsNoSpaceWhereYamlFoldsALineBetweenChineseLetters() {
        Leaflet leaflet =
                read(
                        """
                        leaflet: 1
                        title: 你好
                          世界 再见
                        subtitle: "**你好
                          世界** \\
                          再见"
                        kind: |
                          你好
                          世界
                        summary: >
                          你好
                          Anna
                          世界

                        published: 2010-12
                        sections: [{body: x}]
                        """);
        assertThat(leaflet.title().plain()).isEqualTo("你好世界 再见");
        assertThat(leaflet.subtitle().orElseThrow().plain()).isEqualTo("你好世界 再见");
        assertThat(leaflet.kind()).isEqualTo("你好世界");
        assertThat(leaflet.summary().orElseThrow().plain()).isEqualTo("你好 Anna 世界");
    }

    @Test
    void breaksLinesOnlyWhereAskedTo() {
        assertThat(paragraph("one\n      two  \n      three").inlines())
                .containsExactly(
                        new Inline.Characters("one "),
                        new Inline.Characters("two"),
                        new Inline.LineBreak(),
                        new Inline.Characters("three"));
    }

    @Test
    void keepsNumbersOfListsThatStartLater() {
        Leaflet leaflet = read(HEAD + "sections:\n  - body: |\n      3. three\n      4. four\n");
        assertThat(leaflet.sections().get(0).body())
                .containsExactly(
                        new Block.ItemList(
                                Block.ListKind.STEPS,
                                Optional.empty(),
                                3,
                                List.of(item("three"), item("four"))));
    }

    @Test
    void makesAQuoteOfAMarkdownQuote() {
        Leaflet leaflet = read(HEAD + "sections:\n  - body: |\n      > It helped.\n");
        assertThat(leaflet.sections().get(0).body())
                .containsExactly(
                        new Block.Quote(
                                List.of(new Block.Paragraph(Text.of("It helped."))),
                                Optional.empty()));
    }

    @Test
    void knowsWhereEachPieceOfTextStands() {
        String yaml =
                HEAD
                        + "sections:\n"
                        + "  - heading: \"Caf\\u00e9 *x*\"\n"
                        + "    body: |\n"
                        + "      Plain and **bold 😀** text\n"
                        + "      and *more*.\n"
                        + "\n"
                        + "      - a [link](https://www.example.org)\n";
        Sourced<Leaflet> leaflet = Fixtures.leaflet(yaml, new Problems()).orElseThrow();
        Section section = leaflet.value().sections().get(0);
        assertThat(at(leaflet, section.heading().orElseThrow().inlines().get(1)))
                .isEqualTo("5:25+3");
        List<Inline> inlines = ((Block.Paragraph) section.body().get(0)).text().inlines();
        assertThat(inlines.stream().map(inline -> at(leaflet, inline)))
                .containsExactly("7:7+10", "7:17+10", "7:27+5", "8:7+4", "8:11+6", "8:17+1");
        Block.ItemList list = (Block.ItemList) section.body().get(1);
        Block.Paragraph item = (Block.Paragraph) list.items().get(0).body().get(0);
        assertThat(at(leaflet, item.text().inlines().get(1))).isEqualTo("10:11+31");
    }

    @Test
    void tellsLeafletsFromOtherFiles() {
        assertThat(LeafletReader.isLeaflet(input("# c\n\nleaflet: 1\n"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("title: T\r\nleaflet : 1\n"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("\ufeffleaflet: 1"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("{leaflet: 1}"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("\"leaflet\": 1"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("leaflet: [broken"))).isTrue();
        assertThat(LeafletReader.isLeaflet(input("brand: 1\n"))).isFalse();
        assertThat(LeafletReader.isLeaflet(input("a:\n  leaflet: 1\n"))).isFalse();
        assertThat(LeafletReader.isLeaflet(input("leaflets: 1\n"))).isFalse();
        assertThat(LeafletReader.isLeaflet(input(""))).isFalse();
    }

    private static Block.Item item(String words) {
        return new Block.Item(List.of(new Block.Paragraph(Text.of(words))));
    }

    private static String at(Sourced<Leaflet> leaflet, Object value) {
        Position position = leaflet.positions().of(value).orElseThrow();
        return position.line() + ":" + position.column() + "+" + position.length();
    }

    private static Text paragraph(String markdown) {
        Leaflet leaflet = read(HEAD + "sections:\n  - body: |\n      " + markdown + "\n");
        return ((Block.Paragraph) leaflet.sections().get(0).body().get(0)).text();
    }

    private static Leaflet read(String yaml) {
        Problems problems = new Problems();
        Optional<Sourced<Leaflet>> leaflet = Fixtures.leaflet(yaml, problems);
        assertThat(Fixtures.shown(problems.inFileOrder())).isEmpty();
        return leaflet.orElseThrow().value();
    }

    private static SourceInput input(String yaml) {
        return new SourceInput("leaflet.yaml", "", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
