package org.leafwright.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafwright.diagnostic.Positions;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Sourced;
import org.leafwright.model.Block;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Leaflet;
import org.leafwright.model.Workspace;
import org.leafwright.source.LeafletReader;
import org.leafwright.source.SourceInput;

/** Reads and localises an article in each language. */
class ArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/languages");

    /** Characters of a neighbouring language's keyboard, which look right and aren't. */
    private static final Map<String, Pattern> WRONG_CHARACTERS =
            Map.of(
                    "ur", Pattern.compile("[يكهىة]"),
                    "fa", Pattern.compile("[يكىة]"),
                    "ckb", Pattern.compile("[يكىة]"),
                    "ps", Pattern.compile("[كىةھ]"),
                    "ro", Pattern.compile("[şţŞŢãõ]"),
                    "sr", Pattern.compile("[\\u0456\\u0457ъыэё]"),
                    "uk", Pattern.compile("[ъыэё]"),
                    "bg", Pattern.compile("[ыэё]"),
                    "am", Pattern.compile("\\p{IsEthiopic}[:;]"),
                    "ti", Pattern.compile("\\p{IsEthiopic}[:;]"));

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void standInEveryLanguageWhoseWrongCharactersAreKnown() throws IOException {
        assertThat(articles())
                .containsAll(WRONG_CHARACTERS.keySet().stream().map(t -> t + ".yaml").toList());
    }

    @Test
    void standInEveryLanguageThatHasWords() throws IOException {
        assertThat(articles())
                .containsAll(
                        LanguageFilesTest.languages().stream()
                                .map(tag -> tag.equals("en") ? "en-GB" : tag)
                                .map(tag -> tag.toLowerCase(Locale.ROOT) + ".yaml")
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void becomeEditionsWithoutDiagnostics(String name) throws IOException {
        Problems problems = new Problems();
        SourceInput input = new SourceInput(name, "", Files.readAllBytes(ARTICLES.resolve(name)));
        String id = name.replace(".yaml", "");
        Sourced<Leaflet> leaflet =
                LeafletReader.read(input, id, Workspace.DEFAULT, problems).orElseThrow();
        Locale language = leaflet.value().language();

        Edition edition =
                Localiser.localise(
                                leaflet,
                                new Sourced<>(
                                        Brand.plain(language, Optional.empty()), new Positions()),
                                language,
                                new UntoldLinks(language),
                                Purpose.PUBLICATION,
                                problems)
                        .value();

        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(language.toLanguageTag().toLowerCase(Locale.ROOT)).isEqualTo(id);
        assertThat(edition.leaflet().sections()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(edition.leaflet().sections())
                .flatExtracting(section -> section.body())
                .hasAtLeastOneElementOfType(Block.ItemList.class);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areWrittenInTheirOwnLettersAndComposed(String name) throws IOException {
        String tag = name.replace(".yaml", "");
        String article = Files.readString(ARTICLES.resolve(name));
        assertThat(Normalizer.isNormalized(article, Normalizer.Form.NFC)).isTrue();
        Pattern wrong = WRONG_CHARACTERS.get(tag);
        if (wrong != null) {
            assertThat(article).doesNotContainPattern(wrong);
            Path words = Path.of("src/main/resources/languages", tag, "words.properties");
            assertThat(Files.readString(words)).doesNotContainPattern(wrong);
        }
    }
}
