package org.leafwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafwright.build.FontCatalogue;
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
    public ExitCode run(ParseResult arguments, Surroundings surroundings) {
        Printer out = new Printer(surroundings.out());
        Problems problems = new Problems();
        FontCatalogue fonts;
        try {
            fonts =
                    FontCatalogue.open(
                            surroundings.fonts(), surroundings.currentFolder(), problems);
        } catch (IOException e) {
            throw new UsageException("The current folder can't be read");
        }
        Paint paint = Paint.when(surroundings.colourErr());
        Printer err = new Printer(surroundings.err());
        problems.inFileOrder().forEach(d -> err.print(new HumanFormat(paint).write(d)));
        ExitCode exit = problems.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
        Optional<String> text =
                Optional.ofNullable(arguments.matchedOptionValue("--for", (String) null));
        if (text.isEmpty()) {
            fonts.families().forEach(family -> out.print(describe(family)));
            return exit;
        }
        boolean all = true;
        for (FontCatalogue.Setting setting : fonts.settingsOf(text.get())) {
            out.line(Visible.of(setting.text()) + "  " + codePoints(setting.text()));
            out.line("    " + (setting.face().isEmpty() ? "no font has this" : setting.face()));
            all &= !setting.face().isEmpty();
        }
        return all ? exit : exit.or(ExitCode.CONTENT);
    }

    private static String describe(FontCatalogue.Family family) {
        return family.name()
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
