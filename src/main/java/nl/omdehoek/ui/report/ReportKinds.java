package nl.omdehoek.ui.report;

import java.util.Map;
import java.util.Optional;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.ui.shell.Typed;

/** What the things that can be reported are called in an address. */
final class ReportKinds {

    private static final Map<String, String> KINDS =
            Map.of("bericht", "MESSAGE", "gesprek", "CONVERSATION", "persoon", "PERSON");

    private ReportKinds() {}

    /** What this address is about, if it can be anything. */
    static Optional<Subject> read(String word, String id) {
        var listing = Named.parse(ListingKind.class, word)
                .flatMap(kind -> ListingId.endOf(id).map(it -> new Subject(kind.name(), it.value())));
        return listing.or(() -> Optional.ofNullable(KINDS.get(word))
                .flatMap(kind -> Typed.uuid(id).map(it -> new Subject(kind, it.toString()))));
    }
}
