package nl.omdehoek.activities;

import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.messages.MayTalk;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps an activity and who signed up for it may talk about it; guests among each other may not. */
@Component
@Transactional(readOnly = true)
class HostsAndGuests implements MayTalk {

    private final Keepers keepers;
    private final JdbcClient jdbc;

    HostsAndGuests(Keepers keepers, JdbcClient jdbc) {
        this.keepers = keepers;
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayTalk(PersonId one, PersonId other, Subject about) {
        return about.kind().equals(ListingKind.ACTIVITY.name())
                && ListingId.endOf(about.id())
                        .filter(it -> isHostOf(one, other, it) || isHostOf(other, one, it))
                        .isPresent();
    }

    private boolean isHostOf(PersonId host, PersonId guest, ListingId activity) {
        return keepers.isKeeper(host, ListingKind.ACTIVITY, activity) && isGuest(guest, activity);
    }

    private boolean isGuest(PersonId person, ListingId activity) {
        return !jdbc.sql("select id from sign_up where person = :person and activity = :activity")
                .param("person", person.value())
                .param("activity", activity.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }
}
