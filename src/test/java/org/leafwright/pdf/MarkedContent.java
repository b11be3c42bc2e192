package org.leafwright.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** What a page's content stream marks: the text of each MCID, and ink that nothing marks. */
final class MarkedContent {
    private static final Set<String> PAINTS =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI");
    private static final int ARTIFACT = -1;
    private static final int INHERITED = -2;

    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final Set<Integer> repeated = new TreeSet<>();
    private final Set<Integer> inked = new TreeSet<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int unmarked;
    private int unbalanced;
    private @Nullable PDFont font;

    private record Mark(int mcid, boolean reversed) {}

    private MarkedContent() {}

    static MarkedContent of(PDPage page) throws IOException {
        MarkedContent content = new MarkedContent();
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken();
                token != null;
                token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                content.operator(operator.getName(), operands, page.getResources());
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        content.unbalanced += content.open.size();
        return content;
    }

    /** Returns the MCIDs on the page, in ascending order. */
    Set<Integer> mcids() {
        return texts.keySet();
    }

    /** Returns the text of an MCID in reading order; empty for a picture. */
    String text(int mcid) {
        return String.valueOf(texts.getOrDefault(mcid, new StringBuilder()));
    }

    /** Tells whether an MCID shows anything. */
    boolean inked(int mcid) {
        return inked.contains(mcid);
    }

    /** Returns MCIDs that are used for more than one sequence. */
    Set<Integer> repeated() {
        return repeated;
    }

    /** Returns how many times ink stands outside of all marks. */
    int unmarked() {
        return unmarked;
    }

    /** Returns how many marks are opened and not closed, or closed and not opened. */
    int unbalanced() {
        return unbalanced;
    }

    private void operator(String name, List<COSBase> operands, PDResources resources)
            throws IOException {
        switch (name) {
            case "BDC", "BMC" -> begin(operands, resources);
            case "EMC" -> {
                if (open.poll() == null) {
                    unbalanced++;
                }
            }
            case "Tf" -> font = resources.getFont((COSName) operands.get(0));
            case "Tj", "'", "\"" -> show(List.of(operands.get(operands.size() - 1)));
            case "TJ" -> show(((COSArray) operands.get(0)).toList());
            default -> {
                if (PAINTS.contains(name)) {
                    ink();
                }
            }
        }
    }

    private void begin(List<COSBase> operands, PDResources resources) {
        String tag = ((COSName) operands.get(0)).getName();
        int mcid = tag.equals("Artifact") ? ARTIFACT : INHERITED;
        if (operands.size() > 1) {
            COSBase properties = operands.get(1);
            if (properties instanceof COSName named) {
                var list = resources.getProperties(named);
                properties = list == null ? named : list.getCOSObject();
            }
            if (properties instanceof COSDictionary entries && entries.containsKey("MCID")) {
                mcid = entries.getInt("MCID");
                if (texts.putIfAbsent(mcid, new StringBuilder()) != null) {
                    repeated.add(mcid);
                }
            }
        }
        open.push(new Mark(mcid, tag.equals("ReversedChars")));
    }

    /** Returns the MCID that now holds, {@link #ARTIFACT}, or {@link #INHERITED} if none does. */
    private int holder() {
        return open.stream()
                .mapToInt(Mark::mcid)
                .filter(m -> m != INHERITED)
                .findFirst()
                .orElse(INHERITED);
    }

    private void ink() {
        int holder = holder();
        if (holder == INHERITED) {
            unmarked++;
        } else {
            inked.add(holder);
        }
    }

    private void show(List<? extends COSBase> strings) throws IOException {
        ink();
        List<String> characters = new ArrayList<>();
        for (COSBase value : strings) {
            if (value instanceof COSString string && font != null) {
                byte[] bytes = string.getBytes();
                for (int i = 0; i + 1 < bytes.length; i += 2) {
                    int code = (bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff);
                    characters.add(String.valueOf(font.toUnicode(code)));
                }
            }
        }
        if (open.stream().anyMatch(Mark::reversed)) {
            Collections.reverse(characters);
        }
        StringBuilder text = texts.get(holder());
        if (text != null) {
            characters.forEach(text::append);
        }
    }
}
