package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Channel;
import nl.omdehoek.activities.Need;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Told;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** "Alles over mij" tells all that it tells in words: each kind of thing, and each field of it, in both languages. */
@OnDatabase
class ExportWordsTests {

    /** Told of nobody: loaded from files, and on their way for seconds. */
    private static final Set<String> HANDED_OVER_TO_NOBODY =
            Set.of("area_connector", "initiative", "event_publication");

    @Autowired
    private AboutMe aboutMe;

    private static List<Class<?>> tables() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(KeptIn.class));
        return scanner.findCandidateComponents("nl.omdehoek").stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(Stream::ofNullable)
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it, null))
                .toList();
    }

    private static Stream<String> words(Class<?> table) {
        var fields = Arrays.stream(table.getRecordComponents())
                .map(it -> it.getAnnotation(Told.class))
                .filter(it -> it != null)
                .map(Told::value);
        return Stream.concat(Stream.of(table.getAnnotation(KeptIn.class).told()), fields)
                .filter(it -> !it.isEmpty());
    }

    @Test
    void eachTableThatHoldsAnythingOfAPersonSaysByWhichWordsItIsHandedOver() {
        var told = tables().stream()
                .map(it -> it.getAnnotation(KeptIn.class).value())
                .toList();

        assertThat(told).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(aboutMe.fields().stream()
                        .map(PersonalField::table)
                        .distinct()
                        .filter(it -> !HANDED_OVER_TO_NOBODY.contains(it)))
                .isSubsetOf(told);
    }

    @Test
    void whatTellsFieldsTellsWhatItIsOrIsToldWithOthers() {
        assertThat(tables().stream()
                        .filter(it -> it.getAnnotation(KeptIn.class).told().isEmpty())
                        .map(it -> it.getAnnotation(KeptIn.class).value()))
                .containsExactlyInAnyOrder(
                        "conversation_party",
                        "report_text",
                        "review_text",
                        "request_answer",
                        "shown_answer",
                        "entered_request",
                        "request_round",
                        "photo_file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void eachWordIsThere(String language) {
        var texts = Texts.in(Locale.of(language));

        assertThat(tables().stream().flatMap(ExportWordsTests::words).distinct())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(texts.has("all." + it)).as(it).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatTheCodeCallsSomethingIsSaidInWordsToo(String language) {
        var texts = Texts.in(Locale.of(language));

        assertThat(Stream.<Enum<?>[]>of(
                                Need.values(),
                                Channel.values(),
                                ListingKind.values(),
                                Theme.values(),
                                ReportReason.values(),
                                HelpTask.values(),
                                Ask.State.values(),
                                HandOver.State.values(),
                                HowKnown.values(),
                                DayOfWeek.values(),
                                Grant.Kind.values(),
                                Arrays.stream(Role.values())
                                        .filter(Role::isStaff)
                                        .toArray(Role[]::new))
                        .flatMap(Arrays::stream))
                .allSatisfy(it -> assertThat(OwnFile.named(it.name(), texts)).isNotEqualTo(it.name()));
    }
}
