package org.leafwright.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafwright.diagnostic.Positions;
import org.leafwright.model.Brand;
import org.leafwright.model.Edition;
import org.leafwright.model.Inline;
import org.leafwright.model.LabelKey;
import org.leafwright.model.Text;

/** Writes the helpline panel. */
final class HelplineWriter {
    private final LabelWriter labels;
    private final TextLocaliser brandTexts;
    private final BlockLocaliser brandBlocks;

    HelplineWriter(LabelWriter labels, TextLocaliser brandTexts, BlockLocaliser brandBlocks) {
        this.labels = labels;
        this.brandTexts = brandTexts;
        this.brandBlocks = brandBlocks;
    }

    /**
     * Writes the panel.
     *
     * @param hours the opening hours in words, a phrase for each rule
     */
    Edition.HelplinePanel panel(
            Brand.Helpline helpline, List<Text> hours, Optional<String> website) {
        Text name =
                helpline.name()
                        .map(words -> brandTexts.line(words, helpline))
                        .orElseGet(() -> labels.capitalised(LabelKey.HELPLINE_NAME));
        List<Edition.ContactRow> rows = new ArrayList<>();
        helpline.phone()
                .ifPresent(
                        phone ->
                                rows.add(
                                        new Edition.ContactRow(
                                                Edition.ContactKind.PHONE,
                                                labels.capitalised(LabelKey.HELPLINE_PHONE),
                                                List.of(phone(phone, helpline)),
                                                helpline.cost().map(this::cost))));
        helpline.textPhone()
                .ifPresent(
                        phone ->
                                rows.add(
                                        row(
                                                Edition.ContactKind.TEXT_PHONE,
                                                LabelKey.HELPLINE_TEXT_PHONE,
                                                phone(phone, helpline))));
        if (!hours.isEmpty()) {
            rows.add(
                    new Edition.ContactRow(
                            Edition.ContactKind.HOURS,
                            labels.capitalised(LabelKey.HELPLINE_HOURS),
                            hours.stream().map(labels::capitalised).toList(),
                            Optional.empty()));
        }
        helpline.email()
                .ifPresent(
                        email ->
                                rows.add(
                                        row(
                                                Edition.ContactKind.EMAIL,
                                                LabelKey.HELPLINE_EMAIL,
                                                email(email, helpline, brandTexts))));
        website.ifPresent(
                address ->
                        rows.add(
                                row(
                                        Edition.ContactKind.WEBSITE,
                                        LabelKey.HELPLINE_WEBSITE,
                                        web(address, brandTexts))));
        return new Edition.HelplinePanel(name, rows, brandBlocks.blocks(helpline.note()));
    }

    private Edition.ContactRow row(Edition.ContactKind kind, LabelKey label, Text value) {
        return new Edition.ContactRow(
                kind, labels.capitalised(label), List.of(value), Optional.empty());
    }

    private Text cost(Brand.CallCost cost) {
        return labels.text(
                switch (cost) {
                    case FREE -> LabelKey.COST_FREE;
                    case LOCAL -> LabelKey.COST_LOCAL;
                });
    }

    private Text phone(String written, Brand.Helpline helpline) {
        String number = brandTexts.plain(written, helpline);
        return link(Addresses.telephone(number), number, written, brandTexts.positions());
    }

    /** Returns an email address as a link. */
    static Text email(String written, Object owner, TextLocaliser brandTexts) {
        String address = brandTexts.plain(written, owner);
        return link(Addresses.mail(address), address, written, brandTexts.positions());
    }

    /** Returns a website as a link. */
    static Text web(String website, TextLocaliser brandTexts) {
        return link(
                Addresses.web(website), Addresses.shown(website), website, brandTexts.positions());
    }

    /**
     * Returns a link with the words as its text.
     *
     * @param written what stands where the link is to be placed
     */
    private static Text link(String target, String shown, String written, Positions positions) {
        Inline words = positions.copy(written, new Inline.Characters(shown));
        Inline link = positions.copy(written, new Inline.Link(target, List.of(words)));
        return positions.copy(written, new Text(List.of(link)));
    }
}
