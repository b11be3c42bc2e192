package org.leafwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafwright.diagnostic.Problems;
import org.leafwright.model.Block;
import org.leafwright.model.Inline;
import org.leafwright.model.Text;

class LinkTargetTest {
    @Test
    void readsSchemesInCapitalsLikeOthers() {
        String yaml =
                """
                leaflet: 1
                title: T
                published: 2010-12
                sections:
                  - body:
                      - "[a](LEAFLET:b)"
                      - more: {url: "HTTPS://Example.org/A", text: b}
                """;
        Problems problems = new Problems();
        List<Block> body =
                Fixtures.leaflet(yaml, problems).orElseThrow().value().sections().get(0).body();
        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(body.get(0))
                .isEqualTo(new Block.Paragraph(new Text(List.of(link("leaflet:b", "a")))));
        assertThat(body.get(1).toString()).contains("https://Example.org/A");
    }

    private static Inline link(String target, String words) {
        return new Inline.Link(target, List.of(new Inline.Characters(words)));
    }
}
