package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.omdehoek.TestClock;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.Limits.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** How often is too often, for whom, and for how long. */
class LimitsTests {

    private static final Optional<PersonId> NOBODY = Optional.empty();

    private final TestClock clock = new TestClock();
    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("omdehoek.limits.words", "10")
            .withProperty("omdehoek.limits.sign-ups", "60")
            .withProperty("omdehoek.limits.links", "20")
            .withProperty("omdehoek.limits.sign-ins", "60")
            .withProperty("omdehoek.limits.messages", "120")
            .withProperty("omdehoek.limits.reports", "20")
            .withProperty("omdehoek.limits.drafts", "60")
            .withProperty("omdehoek.limits.posts", "30")
            .withProperty("omdehoek.limits.passkeys", "30")
            .withProperty("omdehoek.limits.calendar-misses", "30");
    private final Limits limits = new Limits(settings, clock);

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private boolean may(Limit limit, String address) {
        return limits.take(limit, from(address), NOBODY).isEmpty();
    }

    @Test
    void tenTriesOfWordsFromOneAddressAreEnoughAndOthersAreFree() {
        assertThat(IntStream.range(0, 10)).allMatch(_ -> may(Limit.WORDS, "192.0.2.1"));
        assertThat(may(Limit.WORDS, "192.0.2.1")).isFalse();
        assertThat(may(Limit.WORDS, "192.0.2.2")).isTrue();
        assertThat(may(Limit.SIGN_UPS, "192.0.2.1")).isTrue();
    }

    @Test
    void fromVeryManyAddressesAThousandTriesOfWordsAreEnough() {
        var taken = IntStream.range(0, 3_000)
                .filter(it -> may(Limit.WORDS, "192.0." + it / 250 + "." + it % 250))
                .count();

        assertThat(taken).isEqualTo(1_000);
    }

    @Test
    void aClassInALibrarySignsUpInOneGoAndThenOneAMinute() {
        assertThat(IntStream.range(0, 60)).allMatch(_ -> may(Limit.SIGN_UPS, "192.0.2.1"));
        assertThat(limits.take(Limit.SIGN_UPS, from("192.0.2.1"), NOBODY)).contains(Duration.ofMinutes(1));

        clock.set("2026-11-25", "15:01");
        assertThat(may(Limit.SIGN_UPS, "192.0.2.1")).isTrue();
        assertThat(may(Limit.SIGN_UPS, "192.0.2.1")).isFalse();
    }

    @Test
    void whoIsKnownIsCountedWhereverTheyAre() {
        var fatma = Optional.of(new PersonId(UUID.randomUUID()));
        assertThat(IntStream.range(0, 30))
                .allMatch(it -> limits.take(Limit.SIGN_UPS, from("192.0.2." + it), fatma)
                        .isEmpty());

        assertThat(limits.take(Limit.SIGN_UPS, from("198.51.100.1"), fatma)).contains(Duration.ofMinutes(2));
        assertThat(may(Limit.SIGN_UPS, "198.51.100.1")).isTrue();
    }

    @Test
    void allAddressesThatOneConnectionHasAreOne() {
        assertThat(IntStream.range(0, 10)).allMatch(it -> may(Limit.WORDS, "2001:db8:1:20" + it + "::" + it));
        assertThat(may(Limit.WORDS, "2001:db8:1:2ff:3:4:5:6")).isFalse();
        assertThat(may(Limit.WORDS, "2001:db8:1:300::1")).isTrue();
    }

    /** Some connections have as many as that; and where neighbours share them, each is counted alone first. */
    @Test
    void allThatOneConnectionMayHaveAreAFew() {
        assertThat(IntStream.range(0, 500).filter(it -> may(Limit.WORDS, "2001:db8:1:" + it % 100 + "00::" + it)))
                .hasSize(40);
        assertThat(may(Limit.WORDS, "2001:db8:2::1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void noConnectionUsesUpWhatIsForAll(Limit limit) {
        usesUpNothingOfOthers(limits, limit);
    }

    @Test
    void norDoesItWhereMuchMayBeDoneFromOne() {
        settings.setProperty("omdehoek.limits.words", "5000");

        usesUpNothingOfOthers(new Limits(settings, clock), Limit.WORDS);
    }

    private static void usesUpNothingOfOthers(Limits limits, Limit limit) {
        IntStream.range(0, 50_000)
                .forEach(it -> limits.take(limit, from("2001:db8:1:" + it % 100 + "00::" + it % 9_000), NOBODY));

        assertThat(limits.take(limit, from("2001:db8:2::1"), NOBODY)).isEmpty();
    }

    @Test
    void whatIsRefusedFromOneConnectionIsCountedInAllNeither() {
        IntStream.range(0, 5_000).forEach(it -> may(Limit.WORDS, "2001:db8:1:" + it % 100 + "00::" + it));

        assertThat(IntStream.range(0, 3_000).filter(it -> may(Limit.WORDS, "192.0." + it / 250 + "." + it % 250)))
                .as("of the thousand in all, forty were from there")
                .hasSize(960);
    }

    private static MockHttpServletRequest atDesk(String role, String who) {
        var request = from("192.0.2.1");
        request.setRemoteUser(who);
        request.addUserRole(role);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "CONNECTOR", "STAND_IN"})
    void aDeskDoesMuchForOthersAndIsSparedTheLimitOfItsAddress(String role) {
        var request = atDesk(role, "ans");
        assertThat(IntStream.range(0, 500))
                .allMatch(_ -> limits.take(Limit.SIGN_UPS, request, NOBODY).isEmpty());

        assertThat(may(Limit.SIGN_UPS, "192.0.2.1"))
                .as("nor does it count for others")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"WORDS, 60", "SIGN_UPS, 600", "LINKS, 60"})
    void aDeskIsNotSparedEveryLimit(Limit limit, int most) {
        var ans = atDesk("DESK", "ans");
        assertThat(IntStream.range(0, 1_000)
                        .filter(_ -> limits.take(limit, ans, NOBODY).isEmpty()))
                .hasSize(most);

        assertThat(limits.take(limit, atDesk("DESK", "wim"), NOBODY))
                .as("another beside it")
                .isEmpty();
    }

    @Test
    void whatNobodyDoesForOthersIsCountedAtADeskAsAnywhere() {
        var ans = atDesk("DESK", "ans");

        assertThat(IntStream.range(0, 100)
                        .filter(_ -> limits.takeForOneself(Limit.WORDS, ans).isEmpty()))
                .hasSize(10);
    }

    @Test
    void whatADeskDoesForItselfIsCounted() {
        var request = atDesk("DESK", "ans");

        assertThat(IntStream.range(0, 100)
                        .filter(_ -> limits.take(Limit.REPORTS, request).isEmpty()))
                .hasSize(20);
    }

    @Test
    void whoWritesVeryOftenHearsUntilWhenAndUsesUpNothingOfOthersThere() {
        var fatma = Optional.of(new PersonId(UUID.randomUUID()));
        assertThat(IntStream.range(0, 500)
                        .filter(_ -> limits.take(Limit.MESSAGES, from("192.0.2.1"), fatma)
                                .isEmpty()))
                .hasSize(30);
        var wait = limits.take(Limit.MESSAGES, from("192.0.2.1"), fatma).orElseThrow();

        assertThat(limits.until(wait)).isEqualTo(TestClock.USUAL.plus(Duration.ofMinutes(2)));
        assertThat(IntStream.range(0, 500).filter(_ -> may(Limit.MESSAGES, "192.0.2.1")))
                .as("of the hundred and twenty from there")
                .hasSize(90);
    }

    @Test
    void whatIsRefusedThereIsCountedNowhere() {
        var fatma = Optional.of(new PersonId(UUID.randomUUID()));
        IntStream.range(0, 120).forEach(_ -> may(Limit.MESSAGES, "192.0.2.1"));
        IntStream.range(0, 50).forEach(_ -> limits.take(Limit.MESSAGES, from("192.0.2.1"), fatma));

        assertThat(IntStream.range(0, 31)
                        .filter(_ -> limits.take(Limit.MESSAGES, from("192.0.2.2"), fatma)
                                .isEmpty()))
                .hasSize(30);
    }

    @Test
    void aStrangerWhoAsksForALinkOfSomebodyIsSlowedAndTheyAreNot() {
        var theirs = new MailAddress("anouk@voorbeeld.example");
        assertThat(IntStream.range(0, 50)
                        .filter(it -> limits.take(Limit.SIGN_INS, from("2001:db8:1:2::" + it), theirs)
                                .isEmpty()))
                .hasSize(4);

        assertThat(limits.take(Limit.SIGN_INS, from("192.0.2.1"), theirs)).isEmpty();
        assertThat(limits.take(Limit.SIGN_INS, from("2001:db8:1:2::1"), new MailAddress("wim@voorbeeld.example")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Limit.class,
            names = {"SIGN_INS", "PASSKEYS", "REPORTS", "MESSAGES", "CALENDAR_MISSES"})
    void whatComesFromElsewhereNeverKeepsAnybodyOut(Limit limit) {
        IntStream.range(0, 20_000).forEach(it -> may(limit, "10." + it / 40_000 + "." + it / 200 + "." + it % 200));

        assertThat(may(limit, "192.0.2.1")).isTrue();
        assertThat(IntStream.range(0, 200).anyMatch(_ -> !may(limit, "192.0.2.2")))
                .as("from one of them there is an end to it")
                .isTrue();
    }

    @Test
    void anotherRoleIsNotSpared() {
        var request = atDesk("RESIDENT", "ans");

        assertThat(IntStream.range(0, 61)
                        .filter(_ ->
                                limits.take(Limit.SIGN_UPS, request, NOBODY).isEmpty()))
                .hasSize(60);
    }

    @Test
    void whenTheClockGoesBackNobodyWaitsLonger() {
        IntStream.range(0, 60).forEach(_ -> may(Limit.SIGN_UPS, "192.0.2.1"));
        clock.set("2026-11-25", "14:00");
        assertThat(may(Limit.SIGN_UPS, "192.0.2.1")).isFalse();

        clock.set("2026-11-25", "15:01");
        assertThat(may(Limit.SIGN_UPS, "192.0.2.1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "192.0.2.1:5678", "::::", "1.2.3.4.5.6"})
    void whatIsNoAddressIsCountedAsItIs(String address) {
        assertThat(IntStream.range(0, 11).filter(_ -> may(Limit.WORDS, address)))
                .hasSize(10);
    }

    @Test
    void aWaitIsToldInWholeMinutes() {
        assertThat(Limits.minutes(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(Limits.minutes(Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(Limits.minutes(Duration.ofSeconds(61))).isEqualTo(2);
    }
}
