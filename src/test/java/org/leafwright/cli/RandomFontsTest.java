package org.leafwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts with bytes changed here and there: each is used, or refused by its name. */
class RandomFontsTest {
    /** How many are tried; {@code -Dfonts=20000} tries more. */
    private static final int ROUNDS = Integer.getInteger("fonts", 60);

    private static final List<String> FONTS =
            List.of(
                    "fonts/noto-sans-hebrew/NotoSansHebrew-Regular.ttf",
                    "fonts/noto-sans-thai/NotoSansThai-Regular.ttf",
                    "leaflets/fonts/nunito/Nunito-Regular.ttf");

    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post",
                    "GSUB", "GPOS", "GDEF");

    @Test
    void areUsedOrRefusedByName(@TempDir Path temporary) throws IOException {
        Sandbox sandbox = new Sandbox(temporary);
        sandbox.write("leafwright.yaml", "leafwright: 1\nbrand: b\n")
                .write(
                        "a.yaml",
                        """
                        leaflet: 1
                        title: Odd affinity
                        published: 2010-12
                        sections:
                          - body: fi ffi x̌ q̣ שָׁלוֹם ก็ น้ำ 1/2 **Bold**
                        """);
        Random random = new Random(Long.getLong("seed", 7));
        int built = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int choice = random.nextInt(FONTS.size());
            byte[] font = Files.readAllBytes(Path.of(FONTS.get(choice)));
            change(font, random);
            String family = List.of("Noto Sans Hebrew", "Noto Sans Thai", "Nunito").get(choice);
            sandbox.write(
                            "brands/b/brand.yaml",
                            "brand: 1\norganisation: O\nfonts: {body: " + family + "}\n")
                    .write("fonts/odd.ttf", font);
            Sandbox.Run run = sandbox.run("build", "--force", "-j", "1");
            if (run.code() == 70) {
                Files.write(Path.of("target/odd-font-" + round + ".ttf"), font);
            }
            assertThat(run.code()).as("round %d: %s", round, run.err()).isIn(0, 1);
            built += run.code() == 0 ? 1 : 0;
        }
        assertThat(built).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    private static void change(byte[] font, Random random) {
        ByteBuffer data = ByteBuffer.wrap(font);
        String tag = TABLES.get(random.nextInt(TABLES.size()));
        int start = 0;
        int length = 12 + 16 * data.getShort(4);
        for (int entry = 12; entry < length; entry += 16) {
            byte[] name = Arrays.copyOfRange(font, entry, entry + 4);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag) && random.nextInt(9) > 0) {
                start = data.getInt(entry + 8);
                length = data.getInt(entry + 12);
                break;
            }
        }
        int most = random.nextBoolean() ? 3 : 60;
        int within = random.nextBoolean() ? Math.min(length, 200) : length;
        for (int n = random.nextInt(most); n >= 0; n--) {
            int[] odd = {0, 1, 0x7f, 0x80, 0xff, random.nextInt(256)};
            font[start + random.nextInt(within)] = (byte) odd[random.nextInt(odd.length)];
        }
    }
}
