package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is needed or shared, each thing once, as files write it: {@code ruimte di do, handen}. */
final class SuppliesText {

    private SuppliesText() {}

    static Optional<Supplies> read(String text) {
        if (text.isBlank()) {
            return Optional.of(Supplies.NONE);
        }
        var all = new ArrayList<Supply>();
        for (var part : text.split(",")) {
            var words = List.of(part.strip().split("\\s+"));
            var resource = Named.parse(Resource.class, words.getFirst());
            var days = days(words.subList(1, words.size()));
            if (resource.isEmpty() || days.isEmpty()) {
                return Optional.empty();
            }
            all.add(new Supply(resource.get(), days.get()));
        }
        var each = all.stream().map(Supply::resource).distinct().count();
        return Optional.of(new Supplies(all)).filter(_ -> each == all.size());
    }

    private static Optional<Set<DayOfWeek>> days(List<String> words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : words) {
            var day = DayWord.parse(word);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        }
        return Optional.of(days);
    }
}
