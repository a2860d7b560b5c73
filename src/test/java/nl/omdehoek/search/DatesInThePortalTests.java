package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.omdehoek.exchange.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;

/** From a row in a file to what is found, by way of the database and its events. */
class DatesInThePortalTests extends PortalWithDemo {

    private static final String HEADER =
            "sleutel;naam;samenvatting;gebied;themas;wanneer;begin;eind;afgelast;verplaatst\n";

    @Autowired
    private Finder finder;

    @Autowired
    private Loader loader;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void aCancelledDateIsNotFoundAndAMovedOneIsFoundAtItsNewTime() throws IOException {
        var first = LocalDate.now(clock).plusDays(30);
        var days = "op %s, %s, %s".formatted(first, first.plusDays(7), first.plusDays(14));
        load("proef;Zwaluwenproef;Een proef.;BU19600201;ontmoeten;\"%s\";19.30;21.00;;".formatted(days));
        await().untilAsserted(() -> assertThat(found(first)).containsExactly("Zwaluwenproef"));

        load("proef;Zwaluwenproef;Een proef.;BU19600201;ontmoeten;\"%s\";19.30;21.00;%s;%s > %s 20.00"
                .formatted(days, first, first.plusDays(7), first.plusDays(8)));
        await().untilAsserted(() -> assertThat(found(first)).isEmpty());
        assertThat(found(first.plusDays(7))).isEmpty();
        assertThat(found(first.plusDays(8))).containsExactly("Zwaluwenproef");
        assertThat(found(first.plusDays(14))).containsExactly("Zwaluwenproef");
        assertThat(atTime(first.plusDays(8), "19:59")).isEmpty();
        assertThat(atTime(first.plusDays(8), "20:00")).containsExactly("Zwaluwenproef");
        assertThat(atTime(first.plusDays(8), "21:29")).containsExactly("Zwaluwenproef");
        assertThat(atTime(first.plusDays(8), "21:30")).isEmpty();
    }

    private void load(String row) throws IOException {
        var file = Files.writeString(folder.resolve("activiteiten.csv"), HEADER + row + "\n");
        assertThat(loader.load(List.of(new FileSystemResource(file))).remarks()).isEmpty();
    }

    private List<String> found(LocalDate day) {
        return during(new Window(day.atStartOfDay(Things.ZONE), day.plusDays(1).atStartOfDay(Things.ZONE)));
    }

    private List<String> atTime(LocalDate day, String time) {
        var minute = Things.at(day.toString(), time);
        return during(new Window(minute, minute.plusMinutes(1)));
    }

    private List<String> during(Window window) {
        var found = finder.find(words("zwaluwenproef").during(window).query(), FilledSearch.EVENING);
        return FilledSearch.titles(found.cards());
    }
}
