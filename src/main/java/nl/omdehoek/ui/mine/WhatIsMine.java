package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.StandingPlace;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.activities.Waiting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.InCalendar;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.messages.MessageLinks;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** What somebody comes to and what they wait for, with what they can do about each. */
@org.springframework.stereotype.Component
class WhatIsMine {

    private final Joining joining;
    private final PlaceOffers offers;
    private final StandingPlaces standing;
    private final Agenda agenda;
    private final MessageLinks messages;
    private final Clock clock;

    WhatIsMine(
            Joining joining,
            PlaceOffers offers,
            StandingPlaces standing,
            Agenda agenda,
            MessageLinks messages,
            Clock clock) {
        this.joining = joining;
        this.offers = offers;
        this.standing = standing;
        this.agenda = agenda;
        this.messages = messages;
        this.clock = clock;
    }

    List<Component> of(Person person, Texts texts) {
        var parts = new ArrayList<Component>();
        var waiting = offers.of(person.id());
        if (!waiting.isEmpty()) {
            parts.add(new H2(texts.get("mine.waiting")));
            parts.add(list(waiting.stream().map(it -> waiting(texts, it)).toList()));
        }
        parts.add(new H2(texts.get("mine.coming")));
        var signUps = joining.ahead(person.id());
        if (signUps.isEmpty()) {
            parts.add(new Paragraph(texts.get("mine.coming.none")));
            parts.add(Html.link("/", "button plain", new Text(texts.get("mine.look"))));
        } else {
            parts.add(list(signUps.stream().map(it -> coming(texts, it)).toList()));
        }
        var everyTime = standing.of(person.id());
        if (!everyTime.isEmpty()) {
            parts.add(new H2(texts.get("mine.standing.all")));
            parts.add(list(everyTime.stream().map(it -> everyTime(texts, it)).toList()));
        }
        return parts;
    }

    /** What to say to who just signed up: that they come, or that they wait; nothing any more to who cancelled. */
    Optional<String> told(Person person) {
        if (!joining.ahead(person.id()).isEmpty()) {
            return Optional.of("mine.told");
        }
        return offers.of(person.id()).isEmpty() ? Optional.empty() : Optional.of("mine.told.waits");
    }

    /** One sign-up alone, as on a slip. */
    UnorderedList ticket(SignUp signUp, Texts texts) {
        return list(List.of(row(texts, signUp.activity(), signUp.date(), H2::new)));
    }

    /** One place that is waited for alone, and until when it is held. */
    UnorderedList place(Waiting waiting, Texts texts) {
        return list(List.of(
                row(texts, waiting.activity(), waiting.date(), H2::new).map(row -> {
                    held(texts, waiting).ifPresent(row::add);
                    return row;
                })));
    }

    private static UnorderedList list(List<Optional<ListItem>> rows) {
        var list = new UnorderedList();
        list.addClassName("mine");
        rows.forEach(it -> it.ifPresent(list::add));
        return list;
    }

    private Optional<ListItem> coming(Texts texts, SignUp signUp) {
        return row(texts, signUp.activity(), signUp.date()).map(row -> {
            if (signUp.party() > 1) {
                row.add(Html.soft(texts.get("mine.party", signUp.party())));
            }
            if (signUp.attendance().walkAlong()) {
                row.add(Html.soft(
                        signUp.walksAlong().isEmpty()
                                ? texts.get("mine.walk.asked")
                                : texts.get("mine.walk.found", signUp.walksAlong())));
            }
            // Of a place at all dates that stands there once, with the place.
            if (signUp.standing() == null) {
                agenda.get(signUp.activity())
                        .ifPresent(it -> row.add(inCalendar(texts, Addresses.calendar(page(it), signUp.date()))));
                messages.toHost(signUp.activity(), signUp.person(), texts).ifPresent(row::add);
            }
            row.add(new PostForm(MineView.PATH + "/afmelden/" + signUp.id())
                    .button("button plain", texts.get("mine.leave")));
            return row;
        });
    }

    /** Also where all dates ahead were left one by one. */
    private Optional<ListItem> everyTime(Texts texts, StandingPlace place) {
        return agenda.get(place.activity()).map(it -> {
            var row = new ListItem(
                    new H3(link(texts, it)),
                    Html.soft(texts.get("mine.standing")),
                    inCalendar(texts, Addresses.calendar(page(it))));
            messages.toHost(it.id(), place.person(), texts).ifPresent(row::add);
            row.add(new PostForm(MineView.PATH + "/nooit-meer/" + it.id())
                    .button("button plain", texts.get("mine.standing.leave")));
            return row;
        });
    }

    private Optional<ListItem> waiting(Texts texts, Waiting waiting) {
        return row(texts, waiting.activity(), waiting.date()).map(row -> {
            var held = held(texts, waiting);
            if (held.isPresent()) {
                row.add(
                        held.get(),
                        new PostForm(MineView.PATH + "/plek/" + waiting.id())
                                .button("button", texts.get("mine.waiting.take")));
            } else {
                row.add(Html.soft(texts.get("mine.waiting.what")));
            }
            row.add(new PostForm(MineView.PATH + "/van-de-lijst/" + waiting.id())
                    .button("button plain", texts.get("mine.waiting.stop")));
            return row;
        });
    }

    private Optional<Component> held(Texts texts, Waiting waiting) {
        var until = waiting.heldUntil();
        if (until == null || !waiting.isHeld(clock.instant())) {
            return Optional.empty();
        }
        var saying = saying(texts);
        return Optional.of(Html.notice(texts.get("mine.waiting.held", saying.day(until), saying.time(until))));
    }

    private Optional<ListItem> row(Texts texts, ListingId activity, LocalDate date) {
        return row(texts, activity, date, H3::new);
    }

    private Optional<ListItem> row(
            Texts texts, ListingId activity, LocalDate date, Function<Component, Component> heading) {
        return agenda.get(activity).map(it -> {
            var row = new ListItem(heading.apply(link(texts, it)));
            agenda.on(activity, date).ifPresent(on -> row.add(new Paragraph(when(texts, on))));
            return row;
        });
    }

    private static Anchor link(Texts texts, Activity activity) {
        return Html.dutch(texts, new Anchor(page(activity), activity.listing().title()));
    }

    private static InCalendar inCalendar(Texts texts, String file) {
        return new InCalendar(file, "button plain not-print", texts.get("calendar.add.this"));
    }

    private static String page(Activity activity) {
        return Addresses.listing(activity.kind(), activity.listing().title(), activity.id());
    }

    /** What moved is told as such: who wrote the date down reads that it changed. */
    private String when(Texts texts, Occurrence date) {
        var saying = saying(texts);
        var times = saying.from(date.start(), date.end());
        return switch (date.state()) {
            case PLANNED -> times;
            case MOVED -> texts.get("activity.moved", times, saying.shortDate(date.date()));
            case CANCELLED -> texts.get("activity.cancelled", times);
        };
    }

    private Saying saying(Texts texts) {
        return new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
    }
}
