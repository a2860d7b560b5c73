package nl.omdehoek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.exchange.LoadReport.Remark;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.places.PlaceGuide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LoaderTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

        private final String key = "proef-" + UUID.randomUUID();

        @Autowired
        private Loader loader;

        @Autowired
        private OrganisationRegister organisations;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private InitiativeRegister initiatives;

        @Autowired
        private Agenda agenda;

        @Autowired
        private HelpGuide help;

        @Autowired
        private ConnectorRegister connectors;

        @Autowired
        private Neighbourhoods neighbourhoods;

        @Autowired
        private TestClock clock;

        @Test
        void fillsANeighbourhoodFromFilesThatPointAtOneAnother() {
            var report = load(neighbourhood()
                    .with(SampleRow.of("verbinders.csv", "")
                            .with("gebied", "GM0060")
                            .with("naam", "Bep van Ameland")));

            assertThat(report.remarks()).isEmpty();
            assertThat(report.count(Keeping.NEW)).isEqualTo(6);
            assertThat(connectors.in(new MunicipalityCode("GM0060")))
                    .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Bep van Ameland"));
            var organisation = ListingRows.organisation(key);
            var place = ListingId.of(ListingKind.PLACE, key);
            var initiative = ListingId.of(ListingKind.INITIATIVE, key);
            var activity = agenda.get(ListingId.of(ListingKind.ACTIVITY, key)).orElseThrow();
            assertThat(activity.place()).isEqualTo(place);
            assertThat(activity.initiative()).isEqualTo(initiative);
            assertThat(activity.listing().belonging().organisation()).isEqualTo(organisation);
            assertThat(activity.listing().location())
                    .isEqualTo(places.get(place).orElseThrow().listing().location());
            assertThat(agenda.of(initiative)).hasSize(1);
            assertThat(help.get(ListingId.of(ListingKind.HELP_POINT, key))
                            .orElseThrow()
                            .place())
                    .isEqualTo(place);
            assertThat(initiatives.get(initiative)).isPresent();
            assertThat(organisations.get(organisation)).isPresent();
        }

        @Test
        void changesNothingWhenLoadedAgain() {
            load(neighbourhood());
            var report = load(neighbourhood());

            assertThat(report.count(Keeping.UNCHANGED)).isEqualTo(5);
            assertThat(report.count(Keeping.NEW) + report.count(Keeping.CHANGED))
                    .isZero();
        }

        @Test
        void changesTheListingWhoseRowChanged() {
            load(neighbourhood());
            var report = load(neighbourhood().with(SampleRow.of("plekken.csv", key + "-2")));

            assertThat(report.count(Keeping.NEW)).isEqualTo(1);
            assertThat(report.count(Keeping.UNCHANGED)).isEqualTo(5);

            var changed = load(new SampleFolder()
                    .with(SampleRow.of("plekken.csv", key)
                            .with("naam", "Anders")
                            .with("kosten", "")));
            assertThat(changed.count(Keeping.CHANGED)).isEqualTo(1);
            assertThat(place().title()).isEqualTo("Anders");
        }

        /** The same key in another file is another thing. */
        private SampleFolder neighbourhood() {
            return new SampleFolder()
                    .with(SampleRow.of("hulp.csv", key).with("plek", key))
                    .with(SampleRow.of("activiteiten.csv", key)
                            .with("plek", key)
                            .with("initiatief", key)
                            .with("organisatie", key))
                    .with(SampleRow.of("initiatieven.csv", key).with("plek", key))
                    .with(SampleRow.of("plekken.csv", key)
                            .with("lat", "51.8866")
                            .with("lon", "5.1902"))
                    .with(SampleRow.of("organisaties.csv", key).with("naam", "Ñandú & zn. " + key.substring(0, 20)));
        }

        @Test
        void takesTheRestWhenARowIsWrong() {
            var report = load(new SampleFolder()
                    .with(
                            "plekken.csv",
                            "sleutel;naam;gebied;themas;soort",
                            key + ";Goed;BU19600200;ontmoeten;bankje",
                            key + "-x;Slecht;BU19600200;dansen;bankje",
                            key + "-2;Ook goed;BU19600200;ontmoeten;bankje")
                    .with(SampleRow.of("activiteiten.csv", key + "-a").with("plek", key + "-2"))
                    .with(SampleRow.of("activiteiten.csv", key + "-b").with("plek", key + "-x")));

            assertThat(report.count(Keeping.NEW)).isEqualTo(3);
            assertThat(report.refused())
                    .extracting(Remark::file, Remark::line, Remark::key)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("proef/plekken.csv", 3, key + "-x"),
                            org.assertj.core.groups.Tuple.tuple("proef/activiteiten.csv", 2, key + "-b"));
        }

        @Test
        void takesTheFirstOfTwoRowsWithOneKeyAlsoInTwoFiles() {
            var folder = new SampleFolder()
                    .with(SampleRow.of("plekken.csv", key).with("naam", "Eerste"))
                    .with(SampleRow.of("plekken.csv", key).with("naam", "Tweede"));

            for (var expected : new Keeping[] {Keeping.NEW, Keeping.UNCHANGED}) {
                var report = load(folder);
                assertThat(report.count(expected)).isEqualTo(1);
                assertThat(report.refused())
                        .extracting(Remark::what)
                        .containsExactly("'" + key + "' komt in dit soort bestand al eerder voor.");
            }
            assertThat(place().title()).isEqualTo("Eerste");
        }

        /** These keys were looked for, among more than a million. */
        @Test
        void refusesAKeyThatLeadsToTheIdOfAnEarlierOne() {
            var first = ListingId.of(ListingKind.PLACE, "proef-1182104");
            assertThat(first).isEqualTo(ListingId.of(ListingKind.PLACE, "proef-1684385"));

            var report = load(new SampleFolder()
                    .with(SampleRow.of("plekken.csv", "proef-1182104").with("naam", "Eerste"))
                    .with(SampleRow.of("plekken.csv", "proef-1684385").with("naam", "Tweede")));

            assertThat(report.refused())
                    .extracting(Remark::what)
                    .containsExactly("'proef-1684385' krijgt hetzelfde adres als een eerdere rij. "
                            + "Kies een andere sleutel.");
            assertThat(places.get(first))
                    .hasValueSatisfying(it -> assertThat(it.listing().title()).isEqualTo("Eerste"));
        }

        @Test
        void takesOneConnectorForAnArea() {
            var folder = new SampleFolder()
                    .with(SampleRow.of("verbinders.csv", "")
                            .with("gebied", "GM0363")
                            .with("naam", "Bep"))
                    .with(SampleRow.of("verbinders.csv", "")
                            .with("gebied", "gm0363")
                            .with("naam", "Wim"));

            assertThat(load(folder).refused())
                    .extracting(Remark::what)
                    .containsExactly("'GM0363' komt in dit soort bestand al eerder voor.");
            assertThat(connectors.in(new MunicipalityCode("GM0363")))
                    .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Bep"));
        }

        @Test
        void keepsTextsLetterByLetter() {
            var name = "Robert'); drop table place;-- 👩‍👩‍👧 \"ñ\" \\";
            var text = "<3 is geen code.\n\nEen tweede alinea; met {haken} en ${dollar} en %d.";
            load(new SampleFolder()
                    .with(SampleRow.of("plekken.csv", key).with("naam", name).with("tekst", text)));

            assertThat(place().wording().title()).isEqualTo(name);
            assertThat(place().wording().text()).isEqualTo(text);
        }

        @Test
        void keepsTheLongestTextsThatAreTaken() {
            load(
                    new SampleFolder()
                            .with(
                                    SampleRow.of("plekken.csv", key)
                                            .with("naam", "🍲".repeat(40))
                                            .with("samenvatting", "é".repeat(300))
                                            .with("tekst", "z".repeat(3000))
                                            .with("lat", "51.886612345678901")
                                            .with("lon", "5.190212345678901")
                                            .with("adres", "a".repeat(120))
                                            .with("woonplaats", "b".repeat(80))
                                            .with("kosten uitleg", "c".repeat(120))
                                            .with("telefoon", "0" + "1".repeat(24))
                                            .with("website", "https://" + "d".repeat(190))
                                            .with("leeftijd", "0-119")
                                            .with("kosten", "1000")
                                            .with("voor", "mensen met een beperking, mensen zonder werk")
                                            .with(
                                                    "zoekt",
                                                    "ruimte ma di wo do vr za zo,gereedschap ma di wo do vr za zo,"
                                                            + "handen ma di wo do vr za zo,vervoer ma di wo do vr za zo,kennis ma di wo do vr za zo")));

            assertThat(place().wording().title()).isEqualTo("🍲".repeat(40));
            assertThat(place().location().address()).hasSize(120);
        }

        @Test
        void keepsTheLongestSchedulesThatAreTaken() {
            var days = new StringBuilder("op");
            var off = new StringBuilder();
            var moved = new StringBuilder();
            for (var i = 0; i < 100; i++) {
                days.append(" vandaag+").append(i);
                off.append("vandaag+").append(i + 1000).append(',');
                moved.append(i < 50 ? "vandaag+%d > vandaag+%d 20.30,".formatted(i, i + 1) : "");
            }
            var report = load(new SampleFolder()
                    .with(SampleRow.of("activiteiten.csv", key)
                            .with("wanneer", days.toString())
                            .with("afgelast", off.toString())
                            .with("verplaatst", moved.toString())));

            assertThat(report.refused()).isEmpty();
            assertThat(agenda.upcoming(ListingId.of(ListingKind.ACTIVITY, key))).hasSize(100);
        }

        @Test
        void countsRelativeDaysFromTheDayOfLoading() {
            var folder = new SampleFolder()
                    .with(SampleRow.of("activiteiten.csv", key).with("wanneer", "op vandaag+3"));
            load(folder);
            clock.set("2026-11-27", "09:00");

            assertThat(load(folder).count(Keeping.CHANGED)).isEqualTo(1);
            assertThat(agenda.upcoming(ListingId.of(ListingKind.ACTIVITY, key)))
                    .extracting(Occurrence::date)
                    .containsExactly(LocalDate.of(2026, 11, 30));
        }

        @Test
        void settlesByPointByNeighbourhoodOrRoughly() {
            var point = SampleRow.of("plekken.csv", key)
                    .with("lat", "51.8866")
                    .with("lon", "5.1902")
                    .with("adres", "Markt 1");
            load(new SampleFolder().with(point.with("gebied", "")));
            assertThat(place().location().neighbourhood()).isEqualTo(BEESD);
            assertThat(place().location().exactness()).isEqualTo(Exactness.EXACT);
            assertThat(place().location().address()).isEqualTo("Markt 1");

            load(new SampleFolder().with(point.with("ligging", "ongeveer")));
            assertThat(place().location().exactness()).isEqualTo(Exactness.APPROXIMATE);
            assertThat(place().location().point().latitude()).isNotEqualTo(51.8866);
            assertThat(place().location().address()).isEmpty();

            load(new SampleFolder().with(point.with("ligging", "op aanvraag")));
            assertThat(place().location()).isEqualTo(new Location(centre(), Exactness.ON_REQUEST, BEESD, "", ""));

            load(new SampleFolder().with(SampleRow.of("plekken.csv", key)));
            assertThat(place().location()).isEqualTo(new Location(centre(), Exactness.APPROXIMATE, BEESD, "", ""));
        }

        @Test
        void aRowWithAPlaceSaysNothingElseAboutWhereItIs() {
            var row = SampleRow.of("hulp.csv", key + "-h").with("plek", key);
            var report = load(new SampleFolder()
                    .with(SampleRow.of("plekken.csv", key)
                            .with("lat", "51.8866")
                            .with("lon", "5.1902"))
                    .with(row.with("ligging", "op aanvraag")));
            assertThat(report.refused())
                    .extracting(Remark::what)
                    .containsExactly("Deze rij heeft een plek, en is dus waar die plek is. "
                            + "Laat lat, lon en ligging leeg, of laat plek leeg.");

            row.with("ligging", "precies");
            assertThat(load(new SampleFolder().with(row.with("lat", "51.8867").with("lon", "5.1903")))
                            .refused())
                    .hasSize(1);
            assertThat(load(new SampleFolder().with(row.with("lat", "").with("lon", "")))
                            .remarks())
                    .isEmpty();

            var remarked = load(new SampleFolder().with(row.with("adres", "Achter 2")));
            assertThat(remarked.refused()).isEmpty();
            assertThat(remarked.remarks())
                    .extracting(Remark::what)
                    .containsExactly("Het adres in deze rij telt niet: deze rij is waar de plek is.");
            assertThat(help.get(ListingId.of(ListingKind.HELP_POINT, key + "-h"))
                            .orElseThrow()
                            .listing()
                            .location())
                    .isEqualTo(place().location());
        }

        private nl.omdehoek.geography.Point centre() {
            return neighbourhoods.neighbourhood(BEESD).orElseThrow().centre();
        }

        @Test
        void leavesOpenWhatIsEmpty() {
            load(new SampleFolder().with(SampleRow.of("plekken.csv", key)));

            assertThat(place().welcome().cost()).isNull();
            assertThat(place().welcome().ages()).isNull();
            assertThat(place().welcome().referral()).isNull();
            assertThat(place().welcome().setting()).isNull();
            assertThat(place().welcome().languages()).containsExactly("nl");
            assertThat(place().belonging().sphere()).isEqualTo(Sphere.COMMUNITY);
            assertThat(place().belonging().layer()).isNull();
            assertThat(place().confirmation()).isEqualTo(Confirmation.NONE);
            assertThat(place().example()).isFalse();
        }

        @Test
        void leavesFilesAloneThatAreNotOurs() {
            var report = load(new SampleFolder().with("boodschappen.csv", "melk;brood", "1;2"));

            assertThat(report.remarks()).isEmpty();
            assertThat(report.toString()).isEmpty();
        }

        @Test
        void tellsWhatItDidInDutch() {
            var report = load(new SampleFolder()
                    .with(SampleRow.of("plekken.csv", key))
                    .with(SampleRow.of("hulp.csv", key).with("soort", "dokter"))
                    .with("organisaties.csv", ""));

            assertThat(report.toString().lines())
                    .containsExactlyInAnyOrder(
                            "proef/plekken.csv: 1 nieuw, 0 veranderd, 0 ongewijzigd",
                            "proef/organisaties.csv, regel 1: overgeslagen. Het bestand is leeg. Op de eerste regel horen de namen van de kolommen.",
                            report.refused().get(1).toString());
        }

        private LoadReport load(SampleFolder folder) {
            return loader.load(folder.files());
        }

        private Listing place() {
            return places.get(ListingId.of(ListingKind.PLACE, key))
                    .orElseThrow()
                    .listing();
        }
    }
}
