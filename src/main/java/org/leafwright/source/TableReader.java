package org.leafwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.leafwright.diagnostic.Code;
import org.leafwright.diagnostic.Quoted;
import org.leafwright.model.Block;
import org.leafwright.model.PageSetup;
import org.leafwright.model.Text;

/** Reads tables. */
final class TableReader {
    private static final List<String> KEYS =
            List.of(
                    "columns",
                    "rows",
                    "caption",
                    "row_headers",
                    "widths",
                    "headings",
                    "write_in",
                    "notes");

    private static final double LEAST_WRITE_IN = 5 * PageSetup.MM;
    private static final double MOST_WRITE_IN = 100 * PageSetup.MM;

    private final Reading reading;
    private final Markdown markdown;
    private final Values values;
    private final Lengths lengths;

    TableReader(Reading reading, Markdown markdown) {
        this.reading = reading;
        this.markdown = markdown;
        this.values = new Values(reading);
        this.lengths = new Lengths(reading);
    }

    Optional<Block> table(YamlNode node) {
        Optional<Fields> opened = Fields.of(reading, node, "a table", KEYS);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        Optional<Text> caption = fields.optional("caption").flatMap(markdown::line);
        boolean rowHeaders = fields.optional("row_headers").flatMap(values::flag).orElse(false);
        Optional<YamlNode> columns = fields.optional("columns");
        List<Text> header =
                columns.map(c -> values.someOf(c, "columns", markdown::cell)).orElse(List.of());
        Optional<YamlNode> rows = fields.required("rows", "[[1 year, 5 ml]]");
        int width =
                columns.map(TableReader::size)
                        .orElseGet(() -> rows.map(TableReader::first).orElse(0));
        List<List<Text>> body =
                rows.map(r -> values.someOf(r, "rows", row -> row(row, width, columns.isPresent())))
                        .orElse(List.of());
        Block.TableLook look = look(fields, width, body);
        List<Text> notes = notes(fields, header, body);
        return (columns.isPresent() && (header.isEmpty() || header.size() < width))
                        || body.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(caption, header, body, rowHeaders, look, notes));
    }

    private static int first(YamlNode rows) {
        return rows.sequence()
                .filter(s -> !s.items().isEmpty())
                .map(s -> size(s.items().get(0)))
                .orElse(0);
    }

    private static int size(YamlNode list) {
        return list.sequence().map(s -> s.items().size()).orElse(0);
    }

    private Optional<List<Text>> row(YamlNode node, int width, boolean headed) {
        int cells = node.sequence().map(s -> s.items().size()).orElse(width);
        if (cells == 0) {
            return reading.badValue(node, "This row has no cells", "Remove it, or fill it");
        }
        List<Text> row = values.list(node, "cells", markdown::cell);
        if (cells != width && width > 0) {
            return reading.badValue(
                    node,
                    "This row has "
                            + count(cells, "cell")
                            + (headed
                                    ? ", but the table has " + count(width, "column")
                                    : ", but the first has " + width),
                    cells < width
                            ? "Write \"\" for an empty cell"
                            : headed
                                    ? "Remove a cell or add a column"
                                    : "Remove a cell, or add one to the first row");
        }
        return row.size() < width ? Optional.empty() : Optional.of(row);
    }

    private Block.TableLook look(Fields fields, int width, List<List<Text>> rows) {
        List<Double> widths =
                fields.optional("widths").map(w -> widths(w, width)).orElse(List.of());
        boolean turned =
                fields.optional("headings")
                        .flatMap(h -> values.oneOf(h, List.of("turned"), "Write turned"))
                        .isPresent();
        Optional<Double> writeIn = fields.optional("write_in").flatMap(w -> writeIn(w, rows));
        return new Block.TableLook(widths, turned, writeIn);
    }

    private List<Double> widths(YamlNode node, int columns) {
        List<Double> shares = values.someOf(node, "widths", this::share);
        int given = size(node);
        if (given > 0 && columns > 0 && given != columns) {
            reading.badValue(
                    node,
                    "There "
                            + (given == 1 ? "is 1 width" : "are " + given + " widths")
                            + ", but the table has "
                            + count(columns, "column"),
                    "Write one for each column, such as 3 for one three times as wide as one of 1");
        }
        return shares.size() == columns ? shares : List.of();
    }

    private Optional<Double> share(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = values.scalar(node, "a number such as 3");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble share = Lengths.number(scalar.get().value());
        if (share.isEmpty() || share.getAsDouble() <= 0 || share.getAsDouble() > 1000) {
            return reading.badValue(
                    node,
                    Quoted.of(scalar.get().value()) + " is no width of a column",
                    "Write a number without a unit: a column of 2 is twice as wide as one of 1");
        }
        return Optional.of(share.getAsDouble());
    }

    private Optional<Double> writeIn(YamlNode node, List<List<Text>> rows) {
        OptionalDouble height = lengths.length(node, LEAST_WRITE_IN, MOST_WRITE_IN);
        boolean holdsEmpty = false;
        for (List<Text> row : rows) {
            for (Text cell : row) {
                holdsEmpty |= cell.plain().isBlank();
            }
        }
        if (!holdsEmpty && !rows.isEmpty()) {
            reading.warn(
                    Code.BAD_VALUE,
                    node.position(),
                    "No cell of this table is empty, so none is there to be written in",
                    "Write \"\" for a cell to write in, or remove write_in");
        }
        return height.isPresent() ? Optional.of(height.getAsDouble()) : Optional.empty();
    }

    private List<Text> notes(Fields fields, List<Text> header, List<List<Text>> rows) {
        Optional<YamlNode> node = fields.optional("notes");
        if (node.isEmpty()) {
            return List.of();
        }
        List<Text> cells = new ArrayList<>(header);
        rows.forEach(cells::addAll);
        return new TableNotes(reading, cells)
                .marked(values.someOf(node.get(), "notes", markdown::line));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
