package nl.omdehoek.ui.find;

import java.time.format.TextStyle;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Supplies;
import nl.omdehoek.listing.Supply;
import nl.omdehoek.wording.Texts;

/** What somebody needs or has to share, in words: {@code een ruimte (op di, do), handen}. */
final class SupplyWords {

    private final Texts texts;

    SupplyWords(Texts texts) {
        this.texts = texts;
    }

    String of(Supplies supplies) {
        return supplies.all().stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Supply supply) {
        var name = texts.get("resource." + supply.resource());
        if (supply.days().isEmpty()) {
            return name;
        }
        var days = supply.days().stream()
                .sorted()
                .map(it -> it.getDisplayName(TextStyle.SHORT, texts.locale()))
                .collect(Collectors.joining(", "));
        return texts.get("about.on-days", name, days);
    }
}
