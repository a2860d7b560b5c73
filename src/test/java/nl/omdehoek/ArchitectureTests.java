package nl.omdehoek;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The rules of the house that a compiler does not know. */
class ArchitectureTests {

    private static final String ALL = "nl.omdehoek";
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ALL);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ALL);

    @Test
    void onlyScreensKnowVaadin() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("nl.omdehoek.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("a capability is plain Java, which is tested in milliseconds"));
    }

    @Test
    void screensDoNotAskTheDatabase() {
        hold(noClasses()
                .that()
                .resideInAPackage("nl.omdehoek.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "org.springframework.data..", "java.sql..", "javax.sql..")
                .because("a screen shows what a capability tells"));
    }

    @Test
    void eachLibraryIsKnownInOnePlace() {
        hold(onlyKnownIn(List.of("nl.omdehoek.geography.."), "org.locationtech.jts.."));
        hold(onlyKnownIn(List.of("nl.omdehoek.search.."), "org.hibernate.search..", "org.apache.lucene.."));
        // The rules by which dates repeat, and the files that tell calendars of dates.
        hold(onlyKnownIn(List.of("nl.omdehoek.activities..", "nl.omdehoek.exchange.."), "net.fortuna.ical4j.."));
        hold(onlyKnownIn(List.of("nl.omdehoek.people.."), "com.google.i18n.."));
        hold(onlyKnownIn(List.of("nl.omdehoek.shelf.."), "org.yaml.."));
    }

    private static ArchRule onlyKnownIn(List<String> homes, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("a library that one module knows can be changed for another");
    }

    @Test
    void pagesAreAnsweredByScreensOnly() {
        hold(classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("nl.omdehoek.ui..")
                .allowEmptyShould(true)
                .because("capabilities know nothing of the web"));
    }

    @Test
    void viewsArePackagePrivate() {
        hold(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .because("pages are reached by their address, not by their class"));
    }

    @Test
    void onlyTheKitSetsStylesInCode() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("nl.omdehoek.ui.kit..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Style.class)
                .because("how it looks stands in style sheets"));
    }

    @Test
    void whatIsNotToBeSeenIsNotMade() {
        hold(noClasses()
                .that(arePages())
                .should()
                .accessTargetWhere(describe(
                        "make a component invisible",
                        it -> it.getName().equals("setVisible")
                                && (it.getTargetOwner().isAssignableTo(com.vaadin.flow.component.Component.class)
                                        || it.getTargetOwner().isAssignableTo(Element.class))))
                .because("a first paint shows it all the same"));
    }

    @Test
    void whatIsFilledInIsAnAttribute() {
        hold(noClasses()
                .that(arePages())
                .should()
                .accessTargetWhere(describe(
                        "set the value of a field",
                        it -> it.getName().equals("setValue")
                                && it.getTargetOwner().isAssignableTo(HasValue.class)))
                .because("that is a property, which no HTML tells"));
    }

    private static DescribedPredicate<JavaClass> arePages() {
        return describe(
                "are of pages that are painted first",
                it -> it.getPackageName().startsWith("nl.omdehoek.ui")
                        && !it.getPackageName().startsWith("nl.omdehoek.ui.admin"));
    }

    @Test
    void nobodyLooksForTheCurrentPage() {
        hold(noClasses()
                .should()
                .callMethod(UI.class, "getCurrent")
                .because("what hangs on a thread is null on the next one"));
    }

    @Test
    void repositoriesAreNotPublic() {
        hold(classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .should()
                .notBePublic()
                .because("other modules ask the counter, not the shelf"));
    }

    @Test
    void whatIsNeededComesThroughTheConstructor() {
        hold(noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION).because("an object that exists is ready"));
        hold(constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Component.class)
                .should()
                .notBePublic()
                .because("only the container makes components"));
    }

    @Test
    void staticFieldsDoNotChange() {
        hold(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what changes belongs to an object that somebody owns"));
    }

    @Test
    void onlyTheConsolePrints() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.omdehoek.commands.Console")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould(USE_JAVA_UTIL_LOGGING)
                .because("what happened stands in the log, in one line; only who typed a command is told"));
    }

    @Test
    void everybodyAsksTheClockForTheTime() {
        hold(noClasses()
                .should()
                .callMethodWhere(describe("now() without a Clock", ArchitectureTests::asksTheMachine))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test says what time it is, and the zone is the Dutch one"));
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Application.class.getName())
                .should()
                .callMethodWhere(describe(
                        "a clock of their own",
                        it -> it.getTargetOwner().isEquivalentTo(Clock.class)
                                && it.getName().startsWith("system")))
                .because("there is one clock, the application's"));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
    }

    @Test
    void timesKnowTheirZoneAndNeverChange() {
        var why = "a moment is an Instant, a day a LocalDate and a time on the wall a LocalTime";
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .because(why));
        hold(noFields().should().haveRawType(LocalDateTime.class).because(why));
        hold(noMethods().should().haveRawReturnType(LocalDateTime.class).because(why));
        hold(noClasses()
                .should()
                .callMethodWhere(describe(
                        "a LocalDateTime that does not get its zone at once",
                        it -> it.getTargetOwner().isEquivalentTo(LocalDateTime.class)
                                && !it.getName().equals("atZone")))
                .because(why));
    }

    @Test
    void namesSayWhatAThingIs() {
        hold(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Utils?|Helper|Manager|Info|Entity|Service)(\\$.*)?")
                .because("these endings stand where a name was not found"));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(CODE.stream().map(JavaClass::getPackage).distinct())
                .as("packages without @NullMarked: there the compiler lets null through")
                .filteredOn(it -> !it.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    @Test
    void testsNeitherSleepNorAreSwitchedOff() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "sleep",
                        it -> it.getName().equals("sleep")
                                && it.getTargetOwner().isAssignableTo(Thread.class)))
                .because("a test waits for what should happen, not for a while")
                .check(TESTS);
        noMethods()
                .should()
                .beAnnotatedWith(Disabled.class)
                .because("a test that does not run proves nothing")
                .check(TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
    }

    private static void hold(ArchRule rule) {
        rule.check(CODE);
    }
}
