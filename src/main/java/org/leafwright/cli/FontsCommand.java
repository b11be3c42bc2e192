package org.leafwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafwright.build.FontCatalogue;
import org.leafwright.diagnostic.Diagnostic;
import org.leafwright.diagnostic.Problems;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.diagnostic.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
                                + " scripts they cover.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("FAMILY")
                        .description("Tell a family's faces, scripts and languages.")
                        .build());
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
        String family = arguments.matchedPositionalValue(0, "");
        if (text.isEmpty() && family.isEmpty()) {
            list(fonts.families(), out);
            return exit;
        }
        if (!family.isEmpty()) {
            out.print(describe(named(family, fonts), fonts));
        }
        if (text.isEmpty()) {
            return exit;
        }
        boolean all = true;
        for (FontCatalogue.Setting setting : fonts.settingsOf(text.get())) {
            out.line(Visible.atLineStart(setting.text()) + "  " + codePoints(setting.text()));
            out.line(
                    "    "
                            + (setting.face().isEmpty()
                                    ? "no font has this"
                                    : Visible.of(setting.face())));
            all &= !setting.face().isEmpty();
        }
        return all ? exit : exit.or(ExitCode.CONTENT);
    }

    private static void list(List<FontCatalogue.Family> families, Printer out) {
        int width = 0;
        for (FontCatalogue.Family family : families) {
            width = Math.max(width, family.name().length());
        }
        for (FontCatalogue.Family family : families) {
            out.line(
                    Visible.atLineStart(family.name())
                            + " ".repeat(width - family.name().length() + 2)
                            + scripts(family));
        }
    }

    private static FontCatalogue.Family named(String name, FontCatalogue fonts) {
        List<String> names = new ArrayList<>();
        for (FontCatalogue.Family family : fonts.families()) {
            if (family.name().equalsIgnoreCase(name)) {
                return family;
            }
            names.add(family.name());
        }
        throw new UsageException(
                "There is no font family named "
                        + Quoted.of(name)
                        + ". "
                        + Suggestion.of(name, names));
    }

    private static String scripts(FontCatalogue.Family family) {
        return family.scripts().isEmpty() ? "symbols" : String.join(", ", family.scripts());
    }

    private static String describe(FontCatalogue.Family family, FontCatalogue fonts) {
        return Visible.atLineStart(family.name())
                + "\n  faces      "
                + String.join(", ", family.faces())
                + "\n  scripts    "
                + scripts(family)
                + "\n  languages  "
                + some(fonts.languages(family))
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
