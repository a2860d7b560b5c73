package nl.omdehoek.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes towns out of postcodes that bear the same name. */
class Towns {
    /** Namesakes further apart than this, in different municipalities, are two towns: the Beek of Limburg, and two more. */
    private static final double SAME_TOWN_IN_METRES = 6_000;

    private Towns() {}

    static List<Town> of(Collection<PostcodeArea> postcodes) {
        var byName = postcodes.stream()
                .filter(it -> it.town().isPresent())
                .collect(Collectors.groupingBy(it -> it.town().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .flatMap(it -> apart(it.getValue()).stream().map(one -> town(it.getKey(), one)))
                .toList();
    }

    private static List<List<PostcodeArea>> apart(List<PostcodeArea> namesakes) {
        var towns = new ArrayList<List<PostcodeArea>>();
        for (var area : mostInhabitedFirst(namesakes)) {
            towns.stream()
                    .filter(it -> it.stream().anyMatch(other -> belongTogether(other, area)))
                    .findFirst()
                    .ifPresentOrElse(it -> it.add(area), () -> towns.add(new ArrayList<>(List.of(area))));
        }
        return towns;
    }

    private static List<PostcodeArea> mostInhabitedFirst(List<PostcodeArea> areas) {
        return areas.stream()
                .sorted(Comparator.comparing(Towns::people, Comparator.reverseOrder())
                        .thenComparing(it -> it.postcode().digits()))
                .toList();
    }

    private static boolean belongTogether(PostcodeArea one, PostcodeArea other) {
        return one.neighbourhood().municipality().equals(other.neighbourhood().municipality())
                || one.centre().metresTo(other.centre()) <= SAME_TOWN_IN_METRES;
    }

    private static Town town(String name, List<PostcodeArea> areas) {
        return new Town(
                name,
                areas.getFirst().neighbourhood().municipality(),
                centre(areas),
                inhabitants(areas),
                areas.stream().map(PostcodeArea::postcode).toList());
    }

    /** Where its people live on average; a postcode without any still counts a little, or there might be no average. */
    private static Point centre(List<PostcodeArea> areas) {
        var weight = 0.0;
        var latitude = 0.0;
        var longitude = 0.0;
        for (var area : areas) {
            var people = Math.max(1, people(area));
            weight += people;
            latitude += people * area.centre().latitude();
            longitude += people * area.centre().longitude();
        }
        return new Point(latitude / weight, longitude / weight);
    }

    private static OptionalInt inhabitants(List<PostcodeArea> areas) {
        var known = areas.stream().anyMatch(it -> it.inhabitants().isPresent());
        return known ? OptionalInt.of(areas.stream().mapToInt(Towns::people).sum()) : OptionalInt.empty();
    }

    private static int people(PostcodeArea area) {
        return area.inhabitants().orElse(0);
    }
}
