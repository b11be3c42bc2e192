package org.leafwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafwright.build.FontCatalogue;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code leafwright fonts}: which fonts there are, and which of them sets a text. */
final class FontsCommand implements Command {
    private static final int FEW = 12;

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                        "fonts",
                        "Lists the fonts that leaflets of the current folder can use, with the"
                                + " scripts and languages they cover.");
        spec.addOption(
                Options.value("TEXT", "--for")
                        .description("Tell which font sets each part of a text.")
                        .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Printer out, Surroundings surroundings) {
        Problems problems = new Problems();
        FontCatalogue fonts =
                FontCatalogue.open(surroundings.fonts(), surroundings.currentFolder(), problems);
        HumanFormat format = new HumanFormat(Paint.when(surroundings.colourErr()));
        Printer err = new Printer(surroundings.err());
        ExitCode exit = ExitCode.DONE;
        for (Diagnostic diagnostic : problems.inFileOrder()) {
            err.print(format.write(diagnostic));
            exit = exit.or(ExitCode.of(diagnostic));
        }
        Optional<String> text =
                Optional.ofNullable(arguments.matchedOptionValue("--for", (String) null));
        if (text.isEmpty()) {
            for (FontCatalogue.Family family : fonts.families()) {
                out.print(describe(family));
            }
            return exit;
        }
        boolean all = true;
        for (FontCatalogue.Setting setting : fonts.settingsOf(text.get())) {
            out.line(Visible.of(setting.text()) + "  " + codePoints(setting.text()));
            out.line(
                    "    "
                            + (setting.face().isEmpty()
                                    ? "no font has this"
                                    : Visible.of(setting.face())));
            all &= !setting.face().isEmpty();
        }
        return all ? exit : exit.or(ExitCode.CONTENT);
    }

    private static String describe(FontCatalogue.Family family) {
        return Visible.of(family.name())
                + "\n  faces      "
                + String.join(", ", family.faces())
                + "\n  scripts    "
                + (family.scripts().isEmpty() ? "symbols" : String.join(", ", family.scripts()))
                + "\n  languages  "
                + some(family.languages())
                + "\n";
    }

    private static String some(List<String> languages) {
        return languages.isEmpty() ? "none in full" : String.join(", ", languages);
    }

    private static String codePoints(String text) {
        String listed =
                text.codePoints()
                        .limit(FEW)
                        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                        .collect(Collectors.joining(" "));
        return text.codePointCount(0, text.length()) > FEW ? listed + " …" : listed;
    }
}
