package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafwright.model.Block;
import org.leafwright.model.EveryBlock;
import org.leafwright.model.PrintedLinks;
import org.leafwright.model.Text;

class BlockLocaliserTest {
    private final Given given = new Given();

    @Test
    void putsValuesIntoEveryTextAndAddress() {
        given.links = Optional.of(PrintedLinks.NONE);
        given.body =
                EveryBlock.of(
                        () -> Text.of("See ${reference}"),
                        () -> "https://example.org/?q=${reference}");
        List<Block> body = given.edition("en-GB").leaflet().sections().get(0).body();
        assertThat(body).hasToString(given.body.toString().replace("${reference}", "BLS-017"));
        assertThat(given.problems.inFileOrder()).isEmpty();
    }
}
