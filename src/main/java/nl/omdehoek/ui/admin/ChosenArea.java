package nl.omdehoek.ui.admin;

import java.util.List;
import java.util.Optional;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.District;
import nl.omdehoek.geography.Municipality;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.geography.PostcodeArea;
import nl.omdehoek.geography.Town;
import org.springframework.stereotype.Component;

/** Which areas somebody may mean who types a postcode, a code, or the name of a municipality, district or neighbourhood. */
@Component
class ChosenArea {

    private static final int MOST = 12;

    private final Neighbourhoods neighbourhoods;

    ChosenArea(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** One, where it is clear; several to choose from; or none, as nothing is called so. */
    List<AreaCode> meant(String typed) {
        var text = typed.strip();
        var code = AreaCode.parse(text).filter(it -> neighbourhoods.area(it).isPresent());
        if (code.isPresent()) {
            return List.of(code.get());
        }
        var postcode = Postcode.parse(text).flatMap(neighbourhoods::areaOf);
        if (postcode.isPresent()) {
            return round(postcode.get());
        }
        var called = codes(neighbourhoods.called(text));
        return called.isEmpty() && !text.isEmpty() ? codes(neighbourhoods.named(text, MOST)) : called;
    }

    /** Who types a postcode may mean the neighbourhood there, or all of its district or municipality. */
    private static List<AreaCode> round(PostcodeArea area) {
        var neighbourhood = area.neighbourhood();
        return List.of(neighbourhood, neighbourhood.district(), neighbourhood.municipality());
    }

    private static List<AreaCode> codes(List<Area> areas) {
        return areas.stream()
                .flatMap(it -> code(it).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A town has none; its districts and neighbourhoods do. */
    private static Optional<AreaCode> code(Area area) {
        return switch (area) {
            case Municipality it -> Optional.of(it.code());
            case District it -> Optional.of(it.code());
            case Neighbourhood it -> Optional.of(it.code());
            case Town _ -> Optional.empty();
        };
    }
}
