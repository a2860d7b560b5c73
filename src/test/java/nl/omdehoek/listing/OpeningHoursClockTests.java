package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Moments are written with their offset: +01:00 is winter, +02:00 summer time. */
class OpeningHoursClockTests {

    @Test
    void tellUntilWhenItIsOpenToday() {
        var hours = OpeningHours.parse("ma-vr 9.00-12.00, 13.30-17.00");

        assertThat(hours.closesAt(at("2026-11-23T10:00+01:00"))).contains(at("2026-11-23T12:00+01:00"));
        assertThat(hours.closesAt(at("2026-11-23T12:30+01:00"))).isEmpty();
        assertThat(hours.closesAt(at("2026-11-23T17:00+01:00"))).isEmpty();
    }

    @Test
    void tellWhenItOpensNext() {
        var hours = OpeningHours.parse("ma-vr 9.00-12.00, 13.30-17.00; feestdagen dicht");

        assertThat(hours.opensNext(at("2026-11-23T07:00+01:00"))).contains(at("2026-11-23T09:00+01:00"));
        assertThat(hours.opensNext(at("2026-11-23T10:00+01:00"))).contains(at("2026-11-23T13:30+01:00"));
        assertThat(hours.opensNext(at("2026-11-23T18:00+01:00"))).contains(at("2026-11-24T09:00+01:00"));
        assertThat(hours.opensNext(at("2026-12-24T18:00+01:00"))).contains(at("2026-12-28T09:00+01:00"));
    }

    @Test
    void closeAfterMidnightWithoutOpeningAgainAtMidnight() {
        var hours = OpeningHours.parse("vr 20.00-2.00; za 22.00-24.00; zo 0.00-3.00");

        assertThat(hours.closesAt(at("2026-11-27T23:00+01:00"))).contains(at("2026-11-28T02:00+01:00"));
        assertThat(hours.closesAt(at("2026-11-28T01:00+01:00"))).contains(at("2026-11-28T02:00+01:00"));
        assertThat(hours.opensNext(at("2026-11-27T23:00+01:00"))).contains(at("2026-11-28T22:00+01:00"));
        assertThat(hours.closesAt(at("2026-11-28T22:00+01:00"))).contains(at("2026-11-29T03:00+01:00"));
        assertThat(hours.opensNext(at("2026-11-28T22:00+01:00"))).contains(at("2026-12-04T20:00+01:00"));
    }

    @Test
    void closeAtMidnightOnTheNextDate() {
        var hours = OpeningHours.parse("ma 20.00-24.00");

        assertThat(hours.closesAt(at("2026-11-23T23:59+01:00"))).contains(at("2026-11-24T00:00+01:00"));
    }

    @Test
    void openAtMidnightAfterAnEveningThatIsClosed() {
        var hours = OpeningHours.parse("za 20.00-23.00; zo 0.00-3.00");

        assertThat(hours.opensNext(at("2026-11-28T21:00+01:00"))).contains(at("2026-11-29T00:00+01:00"));
        assertThat(hours.closesAt(at("2026-11-28T21:00+01:00"))).contains(at("2026-11-28T23:00+01:00"));
    }

    @Test
    void neitherCloseNorOpenWhenTheyAreAlwaysOpenOrUnknown() {
        var now = at("2026-11-23T10:00+01:00");

        assertThat(OpeningHours.parse("altijd").closesAt(now)).isEmpty();
        assertThat(OpeningHours.parse("altijd").opensNext(now)).isEmpty();
        assertThat(OpeningHours.UNKNOWN.opensNext(now)).isEmpty();
        assertThat(OpeningHours.parse("ma-zo dicht").opensNext(now)).isEmpty();
    }

    @Test
    void readTheDutchClockWhereverTheQuestionComesFrom() {
        var hours = OpeningHours.parse("ma 9.00-12.00");

        assertThat(hours.isOpenAt(ZonedDateTime.of(2026, 11, 23, 8, 30, 0, 0, ZoneOffset.UTC)))
                .isTrue();
        assertThat(hours.isOpenAt(ZonedDateTime.of(2026, 11, 23, 11, 30, 0, 0, ZoneOffset.UTC)))
                .isFalse();
    }

    @Test
    void keepTheirLocalTimesOverBothClockChanges() {
        var hours = OpeningHours.parse("za-ma 9.00-17.00");

        assertThat(hours.opensNext(at("2026-03-28T18:00+01:00"))).contains(at("2026-03-29T09:00+02:00"));
        assertThat(hours.opensNext(at("2026-10-24T18:00+02:00"))).contains(at("2026-10-25T09:00+01:00"));
    }

    @Test
    void closeAtTheJumpWhenSpringSkipsTheirLastHalfHour() {
        var hours = OpeningHours.parse("za 20.00-2.30; zo 2.45-5.00");
        var beforeTheJump = at("2026-03-29T01:59+01:00");

        assertThat(OpeningHours.parse("za 20.00-2.30").closesAt(beforeTheJump)).contains(at("2026-03-29T03:00+02:00"));
        assertThat(OpeningHours.parse("za 20.00-2.00").closesAt(beforeTheJump)).contains(at("2026-03-29T03:00+02:00"));
        assertThat(hours.opensNext(beforeTheJump)).contains(at("2026-03-29T03:00+02:00"));
        assertThat(hours.isOpenAt(at("2026-03-29T03:10+02:00"))).isTrue();
    }

    @Test
    void countTheHourThatAutumnHasTwiceBothTimes() {
        var hours = OpeningHours.parse("za 20.00-2.45");
        var first = at("2026-10-25T02:30+02:00");
        var second = first.plus(Duration.ofHours(1));

        assertThat(hours.isOpenAt(first)).isTrue();
        assertThat(hours.closesAt(first)).contains(at("2026-10-25T02:45+02:00"));
        assertThat(second.toOffsetDateTime()).hasToString("2026-10-25T02:30+01:00");
        assertThat(hours.isOpenAt(second)).isTrue();
        assertThat(hours.closesAt(second)).contains(at("2026-10-25T02:45+01:00"));
    }

    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment).withZoneSameInstant(ZoneId.of("Europe/Amsterdam"));
    }
}
