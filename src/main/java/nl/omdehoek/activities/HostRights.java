package nl.omdehoek.activities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.stereotype.Component;

/** Knows who may act for an activity: its hosts, and who connects, stands in or sits at the desk where it is held. */
@Component
class HostRights {

    private static final List<Role> ON_BEHALF = List.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK);

    private final Keepers keepers;
    private final Staff staff;
    private final Activities activities;

    HostRights(Keepers keepers, Staff staff, Activities activities) {
        this.keepers = keepers;
        this.staff = staff;
        this.activities = activities;
    }

    /** Who is both is its host. */
    Optional<ActsAs> of(PersonId person, ListingId activity) {
        if (keepers.isKeeper(person, ListingKind.ACTIVITY, activity)) {
            return Optional.of(ActsAs.HOST);
        }
        return isStaffThere(person, activity) ? Optional.of(ActsAs.STAFF) : Optional.empty();
    }

    private boolean isStaffThere(PersonId person, ListingId activity) {
        var areas = areas(person);
        return !areas.isEmpty()
                && activities
                        .findById(activity)
                        .map(it -> it.listing().location().neighbourhood())
                        .filter(it -> areas.stream().anyMatch(area -> area.contains(it)))
                        .isPresent();
    }

    /** Where this person connects, stands in or sits at the desk. */
    List<AreaCode> areas(PersonId person) {
        return staff.rolesOf(person).stream()
                .filter(it -> ON_BEHALF.contains(it.role()))
                .flatMap(it -> Stream.ofNullable(it.area()))
                .distinct()
                .toList();
    }

    boolean hasHost(ListingId activity) {
        return !keepers.of(ListingKind.ACTIVITY, activity).isEmpty();
    }

    /** @throws NotYours for whoever may not */
    ActsAs require(PersonId person, ListingId activity) {
        return of(person, activity).orElseThrow(() -> new NotYours(ListingKind.ACTIVITY, activity));
    }
}
