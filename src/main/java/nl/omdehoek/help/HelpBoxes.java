package nl.omdehoek.help;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows where help points take whom they are passed. It stands on no page; only administrators, and the loader, set it. */
@Component
@Transactional
public class HelpBoxes {

    private final JdbcClient jdbc;
    private final Staff staff;

    HelpBoxes(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** In the place of an earlier one. */
    public void set(ListingId point, Optional<MailAddress> box, PersonId by) {
        check(by);
        load(point, box);
    }

    /** The same from a file, which only who runs the portal can load. */
    public void load(ListingId point, Optional<MailAddress> box) {
        jdbc.sql("delete from help_box where help_point = :point")
                .param("point", point.value())
                .update();
        box.ifPresent(it -> jdbc.sql("insert into help_box (help_point, address) values (:point, :address)")
                .param("point", point.value())
                .param("address", it.text())
                .update());
    }

    /** For administrators, who may change it. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> of(ListingId point, PersonId by) {
        check(by);
        return of(point);
    }

    private void check(PersonId by) {
        if (!staff.isAdministrator(by)) {
            throw new NotAllowed(by, "set where a help point takes whom it is passed");
        }
    }

    @Transactional(readOnly = true)
    Optional<MailAddress> of(ListingId point) {
        return jdbc.sql("select address from help_box where help_point = :point")
                .param("point", point.value())
                .query((row, _) -> new MailAddress(row.getString("address")))
                .optional();
    }

    /** All that have one. */
    @Transactional(readOnly = true)
    Collection<ListingId> points() {
        return List.copyOf(jdbc.sql("select help_point from help_box order by help_point")
                .query((row, _) -> new ListingId(row.getString("help_point")))
                .list());
    }
}
