package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.at;
import static nl.omdehoek.search.Things.from;
import static nl.omdehoek.search.Things.helpPoint;
import static nl.omdehoek.search.Things.initiative;
import static nl.omdehoek.search.Things.on;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.omdehoek.listing.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenOrOnTests {

    private static final Thing OFFICE =
            place("kantoor").open("ma-vr 9.00-17.00; feestdagen dicht; 2026-12-24 9.00-12.00");
    private static final Thing PUB = place("kroeg").open("vr za 20.00-2.00");
    private static final Thing SQUARE = place("plein").open("altijd");
    private static final Thing CHESS =
            activity("schaken").on(on("2026-11-24", "19:30", "22:00"), on("2026-12-01", "19:30", "22:00"));

    @Test
    void nowIsWhatIsOpenOrOnAtThisMinute() {
        assertThat(now("2026-11-24", "08:59")).containsExactly("plein");
        assertThat(now("2026-11-24", "09:00")).containsExactlyInAnyOrder("plein", "kantoor");
        assertThat(now("2026-11-24", "16:59")).containsExactlyInAnyOrder("plein", "kantoor");
        assertThat(now("2026-11-24", "17:00")).containsExactly("plein");
        assertThat(now("2026-11-24", "19:29")).containsExactly("plein");
        assertThat(now("2026-11-24", "19:30")).containsExactlyInAnyOrder("plein", "schaken");
        assertThat(now("2026-11-24", "21:59")).containsExactlyInAnyOrder("plein", "schaken");
        assertThat(now("2026-11-24", "22:00")).containsExactly("plein");
    }

    @Test
    void whatOpensInTheEveningIsOpenAfterMidnight() {
        assertThat(now("2026-11-28", "01:59")).contains("kroeg");
        assertThat(now("2026-11-28", "02:00")).doesNotContain("kroeg");
        assertThat(now("2026-11-27", "01:30")).doesNotContain("kroeg");
    }

    @Test
    void aHolidayIsNoUsualDay() {
        assertThat(now("2026-12-24", "11:00")).contains("kantoor");
        assertThat(now("2026-12-24", "13:00")).doesNotContain("kantoor");
        assertThat(now("2026-12-25", "11:00")).doesNotContain("kantoor");
        assertThat(now("2026-12-28", "11:00")).contains("kantoor");
    }

    @Test
    void aWindowIsWhatIsOpenOrOnSomewhereInIt() {
        var tuesday = at("2026-11-24", "12:00");

        assertThat(during(tuesday, When.Named.TONIGHT)).containsExactlyInAnyOrder("plein", "schaken");
        assertThat(during(tuesday, When.Named.TODAY)).containsExactlyInAnyOrder("plein", "schaken", "kantoor");
        assertThat(during(tuesday, When.Named.TOMORROW)).containsExactlyInAnyOrder("plein", "kantoor");
        assertThat(during(tuesday, When.Named.WEEKEND)).containsExactlyInAnyOrder("plein", "kroeg");
        assertThat(during(tuesday, When.Named.WEEK)).containsExactlyInAnyOrder("plein", "kroeg", "schaken", "kantoor");
        assertThat(during(tuesday, new When.Day(LocalDate.of(2026, 12, 1))))
                .containsExactlyInAnyOrder("plein", "schaken", "kantoor");
        assertThat(during(tuesday, new When.Day(LocalDate.of(2026, 12, 25))))
                .containsExactlyInAnyOrder("plein", "kroeg");
    }

    @Test
    void onSundayTheWeekendIsStillGoingOn() {
        assertThat(during(at("2026-11-29", "01:30"), When.Named.WEEKEND)).containsExactlyInAnyOrder("plein", "kroeg");
        assertThat(during(at("2026-11-29", "12:00"), When.Named.WEEKEND)).containsExactly("plein");
    }

    @Test
    void afterMidnightTonightIsWhatWentOnLate() {
        assertThat(during(at("2026-11-28", "00:30"), When.Named.TONIGHT)).containsExactlyInAnyOrder("plein", "kroeg");
    }

    @Test
    void whatEndsAsTheWindowBeginsIsOver() {
        var window = new Window(at("2026-11-24", "22:00"), at("2026-11-24", "23:00"));
        try (var search = FilledSearch.of(CHESS)) {
            assertThat(search.titles(anything().during(window))).isEmpty();
        }
    }

    @Test
    void whatIsOnForDaysIsOnInBetween() {
        var festival = activity("kermis").on(from(at("2026-11-20", "12:00"), at("2026-11-30", "23:00")));
        try (var search = FilledSearch.of(festival)) {
            assertThat(search.titles(anything().during(search.window(When.Named.NOW))))
                    .containsExactly("kermis");
        }
    }

    @Test
    void anExceptionOpensADoorThatIsUsuallyClosed() {
        var hall = place("zaal").open("ma 9.00-12.00; 2026-11-29 14.00-16.00");
        try (var search = FilledSearch.of(hall)) {
            assertThat(search.titles(
                            anything().during(new Window(at("2026-11-29", "15:00"), at("2026-11-29", "15:01")))))
                    .containsExactly("zaal");
            assertThat(search.titles(
                            anything().during(new Window(at("2026-11-29", "16:00"), at("2026-11-29", "17:00")))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2026-12-31", "2027-01-01", "2026-11-28"})
    void atEveryMinuteOfADayItIsOpenAsItsHoursSay(String day) {
        var hours =
                "ma-zo 0.00-0.07, 1.45-2.30, 2.50-3.10, 9.00-9.01, 23.30-0.00; 2026-12-31 23.00-1.30; zo 22.00-3.00";
        var parsed = OpeningHours.parse(hours);
        var start = at(day, "00:00");
        try (var search = FilledSearch.at(start, place("molen").open(hours))) {
            for (var now = start; now.isBefore(start.plusHours(25)); now = now.plusMinutes(1)) {
                var found = search.titles(anything().during(When.Named.NOW.window(now, FilledSearch.EVENING)));
                assertThat(found.isEmpty()).as("%s", now).isEqualTo(!parsed.isOpenAt(now));
            }
        }
    }

    @Test
    void anActivityInTheHourThatComesTwiceIsOnInOneOfThem() {
        var first = at("2026-10-25", "02:15").withEarlierOffsetAtOverlap();
        var watch = activity("wake").on(from(first, first.plusMinutes(30)));
        try (var search = FilledSearch.at(at("2026-10-24", "12:00"), watch)) {
            assertThat(search.titles(anything().during(minute(first.plusMinutes(5)))))
                    .containsExactly("wake");
            assertThat(search.titles(anything().during(minute(first.plusMinutes(65)))))
                    .isEmpty();
        }
    }

    @Test
    void whatHasNoTimesIsNotFoundByTime() {
        try (var search = FilledSearch.of(initiative("band"), activity("ooit"))) {
            assertThat(search.titles(anything().during(search.window(When.Named.WEEK))))
                    .isEmpty();
            assertThat(search.find(anything().during(search.window(When.Named.WEEK)))
                            .callFirst())
                    .isEmpty();
        }
    }

    @Test
    void unknownHoursStandApartWhenATimeIsAsked() {
        var open = place("open").open("altijd");
        var closed = place("dicht").open("za 9.00-10.00");
        var unknown = place("onbekend");
        var desk = helpPoint("balie");
        try (var search = FilledSearch.of(open, closed, unknown, desk)) {
            var found = search.find(anything().during(search.window(When.Named.NOW)));

            assertThat(FilledSearch.titles(found.cards())).containsExactly("open");
            assertThat(found.total()).isEqualTo(1);
            assertThat(FilledSearch.titles(found.callFirst())).containsExactlyInAnyOrder("onbekend", "balie");
            assertThat(found.callFirstTotal()).isEqualTo(2);
        }
    }

    @Test
    void withoutATimeNothingHasToBeCalledFirst() {
        try (var search = FilledSearch.of(place("onbekend"))) {
            var found = search.find(anything());

            assertThat(FilledSearch.titles(found.cards())).containsExactly("onbekend");
            assertThat(found.callFirst()).isEmpty();
            assertThat(found.callFirstTotal()).isZero();
        }
    }

    @Test
    void whatToCallFirstFitsTheOtherChoices() {
        var near = place("dichtbij");
        var far = place("ver").at(Things.UTRECHT);
        try (var search = FilledSearch.of(near, far)) {
            var found =
                    search.find(anything().near(Things.CHURCH).within(5_000).during(search.window(When.Named.TODAY)));

            assertThat(FilledSearch.titles(found.callFirst())).containsExactly("dichtbij");
        }
    }

    private static List<String> now(String day, String time) {
        return during(at(day, time), When.Named.NOW);
    }

    private static List<String> during(ZonedDateTime now, When when) {
        try (var search = FilledSearch.at(now, OFFICE, PUB, SQUARE, CHESS)) {
            return search.titles(anything().during(search.window(when)));
        }
    }

    private static Window minute(ZonedDateTime moment) {
        return new Window(moment, moment.plusMinutes(1));
    }
}
