package nl.omdehoek.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.District;
import nl.omdehoek.geography.Municipality;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.geography.PostcodeArea;
import nl.omdehoek.geography.Town;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Understands where somebody says to be: a postcode, a CBS code, or the name of a village or neighbourhood. */
@Component
public class HereFinder {

    private static final int LONGEST = 80;
    private static final int MOST_OF_ONE_NAME = 200;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Neighbourhoods neighbourhoods;

    HereFinder(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    public Optional<Here> find(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var postcode = Postcode.parse(text);
        if (postcode.isPresent()) {
            return postcode.flatMap(neighbourhoods::areaOf).map(HereFinder::here);
        }
        if (NO_LETTERS.matcher(text).matches()) {
            // Half a postcode, say; that some name holds the same number means nothing.
            return Optional.empty();
        }
        var code = AreaCode.parse(text);
        if (code.isPresent()) {
            return code.flatMap(neighbourhoods::area)
                    .flatMap(it -> here(code.get().value(), it));
        }
        return byName(text).flatMap(it -> here(address(it), it)).map(it -> amongNamesakes(text, it));
    }

    /** Tells which one it is, where more bear the name. */
    private Here amongNamesakes(String typed, Here here) {
        if (namesakes(typed).isEmpty()) {
            return here;
        }
        var municipality = neighbourhoods.municipality(here.neighbourhood().municipality());
        return municipality
                .filter(it -> !it.name().equals(here.name()))
                .map(it -> new Here(
                        here.typed(), here.name(), here.name() + ", " + it.name(), here.point(), here.neighbourhood()))
                .orElse(here);
    }

    /** Where more areas in other municipalities bear just the name that was typed: those, most inhabited first. */
    public List<Area> namesakes(String typed) {
        var called = neighbourhoods.called(typed);
        if (called.size() < 2) {
            return List.of();
        }
        var seen = new HashSet<>(Set.of(called.getFirst().municipality()));
        return called.stream().filter(it -> seen.add(it.municipality())).toList();
    }

    /** Says that this is not known, and what to type instead; of what is far too long, how it begins. */
    public static String unknown(Texts texts, String typed) {
        return texts.get("here.unknown", Html.beginning(typed, LONGEST));
    }

    /** {@code Centrum}, or with its municipality where there are more of that name: {@code Centrum, Almelo}. */
    private Optional<Area> byName(String text) {
        var comma = text.lastIndexOf(',');
        if (comma < 0) {
            return named(text, 1).stream().findFirst();
        }
        var municipality = text.substring(comma + 1).strip();
        return named(text.substring(0, comma), MOST_OF_ONE_NAME).stream()
                .filter(it -> municipalityOf(it).equalsIgnoreCase(municipality))
                .findFirst();
    }

    /** What it is called so that it is found again by that: with its municipality, unless it bears the same name. */
    public String fullName(Area area) {
        var municipality = municipalityOf(area);
        return area.name().equals(municipality) ? area.name() : area.name() + ", " + municipality;
    }

    /** What stands in an address, as one would type it: an area by its full name. */
    public String spoken(String address) {
        return AreaCode.parse(address)
                .flatMap(neighbourhoods::area)
                .map(this::fullName)
                .orElse(address);
    }

    private String municipalityOf(Area area) {
        return neighbourhoods.municipality(area.municipality()).map(Area::name).orElse("");
    }

    /** What begins with these letters, as a reader would choose from. */
    public List<Area> named(String text, int atMost) {
        return neighbourhoods.named(text, atMost);
    }

    private static Here here(PostcodeArea area) {
        var digits = area.postcode().digits();
        var label = area.town().map(it -> digits + " " + it).orElse(digits);
        return new Here(digits, area.town().orElse(digits), label, area.centre(), area.neighbourhood());
    }

    private Optional<Here> here(String typed, Area area) {
        return switch (area) {
            case Neighbourhood it -> Optional.of(new Here(typed, it.name(), it.name(), it.centre(), it.code()));
            case District _, Municipality _, Town _ ->
                neighbourhoods.near(area.centre(), 1).stream()
                        .findFirst()
                        .map(it -> new Here(typed, area.name(), area.name(), area.centre(), it.code()));
        };
    }

    /** How an address names this area: by code, or a town by its first postcode. */
    public static String address(Area area) {
        return switch (area) {
            case Neighbourhood it -> it.code().value();
            case District it -> it.code().value();
            case Municipality it -> it.code().value();
            case Town it -> it.postcodes().getFirst().digits();
        };
    }
}
