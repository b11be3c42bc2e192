package org.leafwright.cli;

import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands' descriptions have in common. */
final class Options {
    private static final int WIDTH = 80;

    private Options() {}

    /** Starts a command's description. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(description)
                .width(WIDTH)
                .abbreviateSynopsis(false)
                .sortOptions(false)
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%nArguments:%n")
                .descriptionHeading("%n")
                .footerHeading("%n");
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .order(100)
                        .description("Show this help.")
                        .build());
        return spec;
    }

    /** Describes an option with a value. */
    static OptionSpec.Builder value(String label, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .showDefaultValue(Visibility.NEVER);
    }

    /** Describes an option without one. */
    static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class);
    }
}
