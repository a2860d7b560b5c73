package nl.omdehoek.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds areas by name while somebody is still typing. */
class NameIndex {
    private static final int MAX_TYPED = 100;

    private final List<Named> mostInhabitedFirst;

    /** Which of that list have a word, by their position in it. */
    private final NavigableMap<String, List<Integer>> byWord = new TreeMap<>();

    /** Of areas that are one thing to a reader, the one that comes first stays. */
    NameIndex(Collection<Area> widestFirst) {
        mostInhabitedFirst = widestFirst.stream()
                .map(Named::of)
                .collect(Collectors.groupingBy(Named::placeAndName, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(it -> distinct(it).stream())
                .sorted(Comparator.comparing(Named::inhabitants, Comparator.reverseOrder()))
                .toList();
        for (int i = 0; i < mostInhabitedFirst.size(); i++) {
            for (var word : mostInhabitedFirst.get(i).words()) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(i);
            }
        }
    }

    private static List<Named> distinct(List<Named> namesakes) {
        if (namesakes.size() == 1) {
            return namesakes;
        }
        var kept = new ArrayList<Named>();
        namesakes.stream().filter(it -> kept.stream().noneMatch(it::isOneWith)).forEach(kept::add);
        return kept;
    }

    /** Every word typed begins a word of the name; who is called exactly so comes first, then the most inhabited. */
    List<Area> find(String typed, int limit) {
        var wanted = wanted(typed);
        return answering(wanted)
                .sorted(Comparator.comparing(it -> !it.everyday().equals(wanted)))
                .limit(limit)
                .map(Named::area)
                .toList();
    }

    /** Who is called exactly so, the most inhabited first. */
    List<Area> called(String name) {
        var wanted = wanted(name);
        return answering(wanted)
                .filter(it -> it.everyday().equals(wanted))
                .map(Named::area)
                .toList();
    }

    private static FoldedName wanted(String typed) {
        return FoldedName.of(typed.substring(0, Math.min(typed.length(), MAX_TYPED)));
    }

    private Stream<Named> answering(FoldedName wanted) {
        if (wanted.words().isEmpty()) {
            return Stream.empty();
        }
        return beginningWith(wanted.longestWord()).stream()
                .sorted()
                .map(mostInhabitedFirst::get)
                .filter(it -> it.answers(wanted));
    }

    private Set<Integer> beginningWith(String start) {
        var found = new HashSet<Integer>();
        byWord.subMap(start, start + Character.MAX_VALUE).values().forEach(found::addAll);
        return found;
    }

    private record Named(Area area, FoldedName everyday, Set<String> words) {
        /** From here on two areas of one name in one municipality are one thing to a reader: a city and its town. */
        private static final double ALIKE = 2.0 / 3;

        static Named of(Area area) {
            var said = FoldedName.everyday(area.name());
            var everyday = FoldedName.of(said);
            var words = everyday.findableWords();
            if (!said.equals(area.name())) {
                words.addAll(FoldedName.of(area.name()).findableWords());
            }
            return new Named(area, everyday, words);
        }

        String placeAndName() {
            return area.municipality().value() + everyday.words();
        }

        int inhabitants() {
            return area.inhabitants().orElse(0);
        }

        /** Two of one kind never are: each has its own code. */
        boolean isOneWith(Named namesake) {
            var fewest = Math.min(inhabitants(), namesake.inhabitants());
            var most = Math.max(inhabitants(), namesake.inhabitants());
            return area.getClass() != namesake.area.getClass() && fewest >= ALIKE * most;
        }

        boolean answers(FoldedName wanted) {
            return wanted.words().stream().allMatch(it -> words.stream().anyMatch(word -> word.startsWith(it)));
        }
    }
}
