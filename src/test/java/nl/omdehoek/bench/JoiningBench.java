package nl.omdehoek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;

/**
 * Many people want few places, from many sides at once; in the middle the portal is killed and started again. Nobody may
 * be placed twice, there may be none too many, and whoever was told to come has to be on the list.
 */
final class JoiningBench {

    private static final String KEY = "proef";
    private static final double NANOSECONDS_A_SECOND = 1e9;

    private final int people;
    private final int places;
    private final int threads;

    private JoiningBench(int people, int places, int threads) {
        this.people = people;
        this.places = places;
        this.threads = threads;
    }

    public static void main(String... arguments) throws IOException, SQLException {
        var bench = new JoiningBench(
                Figures.option("--people", 1_000, arguments),
                Figures.option("--places", 40, arguments),
                Figures.option("--threads", 50, arguments));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("h2", bench.onH2());
        figures.put("postgres", bench.onPostgreSql());
        Figures.print(figures, arguments);
        // The database's own server is ended with the process.
        System.exit(0);
    }

    private Map<String, Object> onH2() throws IOException, SQLException {
        var data = RunningPortal.temporaryFolder();
        try {
            return measure(
                    data,
                    Map.of("OMDEHOEK_DEMO", "false"),
                    "jdbc:h2:file:" + data.resolve("omdehoek")
                            + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "omdehoek",
                    "omdehoek");
        } finally {
            RunningPortal.delete(data);
        }
    }

    private Map<String, Object> onPostgreSql() throws IOException, SQLException {
        var data = RunningPortal.temporaryFolder();
        var url = TestDatabase.POSTGRESQL.newUrl();
        var owner = TestDatabase.POSTGRESQL.owner();
        try {
            return measure(
                    data,
                    Map.of(
                            "OMDEHOEK_DEMO", "false",
                            "OMDEHOEK_DATABASE_URL", url,
                            "OMDEHOEK_DATABASE_OWNER", owner,
                            "OMDEHOEK_DATABASE_OWNER_PASSWORD", owner),
                    url,
                    owner,
                    owner);
        } finally {
            RunningPortal.delete(data);
        }
    }

    private Map<String, Object> measure(
            Path data, Map<String, String> settings, String url, String user, String password)
            throws IOException, SQLException {
        RunningPortal.load(data, settings, files(data));
        var crowd = new Crowd(people, threads, ListingId.of(ListingKind.ACTIVITY, KEY));
        long began;
        try (var first = RunningPortal.start(data, settings)) {
            began = System.nanoTime();
            crowd.join(first.address(), places / 2, first::kill);
        }
        Figures.tell(
                "killed when %d were told that they come".formatted(crowd.told().size()));
        try (var again = RunningPortal.start(data, settings)) {
            crowd.join(again.address(), Integer.MAX_VALUE, () -> {});
        }
        var seconds = (System.nanoTime() - began) / NANOSECONDS_A_SECOND;
        return figures(crowd.told(), listed(url, user, password), seconds);
    }

    private Path files(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("files"));
        Files.write(
                folder.resolve("activiteiten.csv"),
                List.of(
                        "sleutel;naam;samenvatting;gebied;woonplaats;themas;begin;eind;wanneer;plaatsen",
                        KEY
                                + ";Samen aan tafel;Schuif aan.;BU19600200;Beesd;ontmoeten;18.00;20.00;elke ma di wo do vr za zo;"
                                + places));
        return folder;
    }

    /** The names of all who are on the list, as often as they are. */
    private static List<String> listed(String url, String user, String password) throws SQLException {
        var listed = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, user, password);
                var rows = connection
                        .createStatement()
                        .executeQuery("select p.first_name from sign_up s join person p on p.id = s.person")) {
            while (rows.next()) {
                listed.add(rows.getString(1));
            }
        }
        return listed;
    }

    private Map<String, Object> figures(Set<String> told, List<String> listed, double seconds) {
        var lost = new HashSet<>(told);
        listed.forEach(lost::remove);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("people", people);
        figures.put("places", places);
        figures.put("told", told.size());
        figures.put("listed", listed.size());
        figures.put("doubled", listed.size() - new HashSet<>(listed).size());
        figures.put("lost", lost.size());
        figures.put("seconds", Figures.rounded(seconds));
        return figures;
    }
}
