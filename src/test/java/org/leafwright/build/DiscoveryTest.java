package org.leafwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;

class DiscoveryTest {
    private final Problems problems = new Problems();
    private Path folder;

    @BeforeEach
    void inAFolder(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void findsLeafletsInSortedOrder() throws IOException {
        leaflet("all/b.yaml");
        leaflet("all/c/leaflet.yaml");
        leaflet("all/a.yaml");
        leaflet("all/c/deeper/d.yaml");
        assertThat(find("all"))
                .extracting(LeafletFile::shownName)
                .containsExactly(
                        "all/a.yaml", "all/b.yaml", "all/c/deeper/d.yaml", "all/c/leaflet.yaml");
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void skipsBrandsHiddenFoldersAndOtherYaml() throws IOException {
        leaflet("a.yaml");
        leaflet("brands/x/leaflet.yaml");
        leaflet(".git/leaflet.yaml");
        write("leafwright.yaml", "leafwright: 1\n");
        write("notes.yaml", "title: x\nleaflets: 3\n");
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("a");
    }

    @Test
    void takesTheIdFromTheFileOrItsFolder() throws IOException {
        leaflet("coping-with-colic.yaml");
        leaflet("baby-massage/leaflet.yaml");
        assertThat(find("."))
                .extracting(LeafletFile::id)
                .containsExactly("baby-massage", "coping-with-colic");
    }

    @Test
    void survivesLinksThatGoInACircle() throws IOException {
        leaflet("a/leaflet.yaml");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("a");
    }

    @Test
    void takesALeafletByTheNameOfItsOwnFile() throws IOException {
        leaflet("deep/one.yaml");
        leaflet("two.yaml");
        Files.createSymbolicLink(folder.resolve("alias.yaml"), folder.resolve("deep/one.yaml"));
        Files.createSymbolicLink(folder.resolve("deep/two.yaml"), folder.resolve("two.yaml"));
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("one", "two");
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void takesALinkToAFileThatIsNotFoundByItself() throws IOException {
        leaflet("brands/x/one.yaml");
        Files.createSymbolicLink(folder.resolve("alias.yaml"), folder.resolve("brands/x/one.yaml"));
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("alias");
    }

    @Test
    void tellsOfLeafletsWithAnotherEnding() throws IOException {
        leaflet("a.yaml");
        leaflet("b.yml");
        leaflet("C.YAML");
        write("other.yml", "jobs: 1\n");
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("a");
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "“C.YAML” isn't read: a leaflet's file ends in .yaml",
                        "“b.yml” isn't read: a leaflet's file ends in .yaml");
        assertThat(problems.hasErrors()).isFalse();
        assertThat(find("b.yml")).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void buildsALeafletOnceThatIsNamedTwice() throws IOException {
        leaflet("a.yaml");
        assertThat(find(".", "a.yaml", "a.yaml")).hasSize(1);
    }

    @Test
    void namesBothFilesOfAnIdAndFindsTheOthers() throws IOException {
        leaflet("x/twin.yaml");
        leaflet("y/twin.yaml");
        leaflet("z.yaml");
        Discovery.Found found = findAll(".");
        assertThat(found.leaflets()).extracting(LeafletFile::id).containsExactly("z");
        assertThat(found.refused())
                .extracting(one -> one.leaflet().shownName())
                .containsExactly("x/twin.yaml", "y/twin.yaml");
        List<Diagnostic> told =
                found.refused().stream().flatMap(one -> one.diagnostics().stream()).toList();
        assertThat(told)
                .extracting(Diagnostic::code)
                .containsExactly(Code.DUPLICATE_ID, Code.DUPLICATE_ID);
        assertThat(told)
                .extracting(twin -> twin.position().orElseThrow().toString())
                .containsExactly("x/twin.yaml:1:1", "y/twin.yaml:1:1");
        assertThat(told)
                .allMatch(twin -> twin.message().contains("“x/twin.yaml” and “y/twin.yaml”"));
    }

    @Test
    void theNearestSettingsUpwardsMakeTheWorkspace() throws IOException {
        write("leafwright.yaml", "leafwright: 1\n");
        write("inner/leafwright.yaml", "leafwright: 1\n");
        leaflet("inner/deep/a.yaml");
        leaflet("b/b.yaml");
        assertThat(find("."))
                .extracting(leaflet -> leaflet.workspace().root())
                .containsExactly(folder, folder.resolve("inner"));
    }

    @Test
    void withoutSettingsTheNamedFolderIsTheWorkspace() throws IOException {
        leaflet("all/deep/a.yaml");
        assertThat(find("all").get(0).workspace().root()).isEqualTo(folder.resolve("all"));
        assertThat(find("all/deep/a.yaml").get(0).workspace().root())
                .isEqualTo(folder.resolve("all/deep"));
    }

    @Test
    void reportsAFolderWithoutLeaflets() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        leaflet("a.yaml");
        assertThat(find("a.yaml", "empty")).hasSize(1);
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NO_LEAFLETS);
    }

    @Test
    void saysWhatABrandAndSettingsAre() throws IOException {
        write("here/leafwright.yaml", "leafwright: 1\n");
        write("here/brands/x/brand.yaml", "brand: 1\norganisation: X\n");
        assertThat(find("here/brands/x/brand.yaml", "here/leafwright.yaml")).isEmpty();
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::message, d -> d.hint().orElse(""))
                .containsExactly(
                        tuple(
                                "“here/brands/x/brand.yaml” is a brand, not a leaflet",
                                "Build a leaflet that uses it, or a folder of leaflets"),
                        tuple(
                                "“here/leafwright.yaml” holds the settings of a folder, and is no"
                                        + " leaflet",
                                "Build “here”, or a leaflet in it"));
    }

    @Test
    void findsALeafletThatIsBrokenFurtherDown() throws IOException {
        write("broken.yaml", "title: \"never closed\nleaflet: 1\n");
        write("marked.yaml", "\ufeffleaflet: 1\n");
        assertThat(find(".")).extracting(LeafletFile::id).containsExactly("broken", "marked");
    }

    private List<LeafletFile> find(String... paths) {
        return findAll(paths).leaflets();
    }

    private Discovery.Found findAll(String... paths) {
        return Discovery.find(folder, Arrays.stream(paths).map(Path::of).toList(), problems);
    }

    private void leaflet(String file) throws IOException {
        write(file, "leaflet: 1\ntitle: x\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
