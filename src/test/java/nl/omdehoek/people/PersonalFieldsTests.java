package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of every column there is somebody decided whether it holds anything of a person; and if so, why and for how long. */
class PersonalFieldsTests {

    private static final String LISTING =
            "id title summary text latitude longitude exactness neighbourhood address town"
                    + " themes sphere layer organisation audiences ages cost cost_note access languages referral setting telephone"
                    + " website needs has publication confirmed_on confirmed_by example version";

    /** A table, and its columns that hold nothing of a person: words about a thing, numbers, and what belongs to the house. */
    private static final List<String> NOTHING_OF_A_PERSON = List.of(
            "flyway_schema_history: installed_rank version description type script checksum installed_by installed_on"
                    + " execution_time success",
            "event_publication: id listener_id event_type publication_date completion_date status completion_attempts"
                    + " last_resubmission_date",
            "journal.entry: id",
            "setting: area name setting_value",
            "own_word: area word plainer",
            "area_connector: area example",
            "organisation: id name kind telephone website example version",
            "place: kind_of_place hours " + LISTING,
            "initiative: place since money_until wants_less " + LISTING,
            "public_offer: task " + LISTING,
            "wanted_offer: request offer",
            "activity: place initiative schedule seats " + LISTING,
            "help_point: kind_of_help place hours " + LISTING,
            "help_box: help_point address",
            "date_change: activity original_date cancelled to_day to_time",
            "listing_photo: listing_kind listing photo",
            "colleague_text: listing_kind listing words",
            "hosting: activity newcomer_place",
            "occurrence: activity original_date starts_at ends_at state changes changed_at");

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private AboutMe aboutMe;

        private Set<String> columns() {
            return jdbc
                    .sql("""
                            select lower(table_schema) as place, lower(table_name) as name, lower(column_name) as col
                              from information_schema.columns
                             where lower(table_schema) in ('public', 'journal')
                            """)
                    .query((row, _) -> (row.getString("place").equals("public") ? "" : row.getString("place") + ".")
                            + row.getString("name") + "." + row.getString("col"))
                    .list()
                    .stream()
                    .collect(Collectors.toSet());
        }

        private static Stream<String> harmless() {
            return NOTHING_OF_A_PERSON.stream()
                    .map(it -> it.split(": "))
                    .flatMap(it -> Stream.of(it[1].split(" ")).map(column -> it[0] + "." + column));
        }

        private List<String> marked() {
            return aboutMe.fields().stream()
                    .map(it -> it.table() + "." + it.column())
                    .toList();
        }

        @Test
        void eachColumnSaysWhatItIsKeptForOrHoldsNothingOfAPerson() {
            var decided = Stream.concat(marked().stream(), harmless()).toList();

            assertThat(columns()).hasSizeGreaterThan(100);
            assertThat(decided).doesNotHaveDuplicates();
            assertThat(columns().stream()
                            .filter(it -> !decided.contains(it))
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .isEmpty();
        }

        @Test
        void whatIsMarkedIsThere() {
            assertThat(Stream.concat(marked().stream(), harmless())).isSubsetOf(columns());
        }
    }
}
