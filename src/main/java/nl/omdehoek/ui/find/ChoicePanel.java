package nl.omdehoek.ui.find;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.search.Counts;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.When;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * All choices, each with how many are left with it. The commonest stand in sight, few enough to leave room for what was
 * found; the rest is a tap away. What was chosen of the rest stands in sight too, to be taken back.
 */
class ChoicePanel extends Div {

    private static final List<ListingKind> KINDS =
            List.of(ListingKind.PLACE, ListingKind.ACTIVITY, ListingKind.INITIATIVE, ListingKind.HELP_POINT, ListingKind.OFFER);

    private static final List<When.Named> TIMES_IN_SIGHT =
            List.of(When.Named.NOW, When.Named.TONIGHT, When.Named.TOMORROW);

    private final Texts texts;
    private final Saying saying;
    private final FindAddress address;
    private final Counts counts;
    private final Choices made;

    ChoicePanel(Texts texts, Saying saying, FindAddress address, @Nullable Here here, Counts counts) {
        this.texts = texts;
        this.saying = saying;
        this.address = address;
        this.counts = counts;
        made = new Choices(texts.get("choices.made"));
        var inSight = Html.of("div", "in-sight", timesInSight(), common());
        var more = new HtmlContainer("details");
        more.addClassName("more");
        more.add(Html.text("summary", "", texts.get("choices.more")));
        if (here != null) {
            group(more, "choices.radius", radii());
        }
        group(more, "choices.when", otherTimes());
        more.add(day());
        group(more, "choices.kind", kinds());
        group(more, "choices.theme", single("thema", "theme", Theme.class, counts.themes()));
        group(more, "choices.access", access());
        group(more, "choices.audience", single("voor", "audience", Audience.class, counts.audiences()));
        group(more, "choices.language", languages());
        group(more, "choices.setting", single("waar", "setting", Setting.class, counts.settings()));
        if (made.getComponentCount() > 0) {
            inSight.addComponentAsFirst(made);
        }
        add(inSight, more);
    }

    /** A heading over what can be chosen; nothing if there is nothing to choose. */
    private void group(HtmlContainer more, String title, Choices choices) {
        if (choices.getComponentCount() > 0) {
            more.add(new H2(texts.get(title)), choices);
        }
    }

    /** Any other day, picked as the phone lets one pick a day. */
    private Ask day() {
        var chosen = address.when()
                .filter(When.Day.class::isInstance)
                .map(When::word)
                .orElse("");
        return new Ask(FindAddress.PATH, "wanneer", texts.get("choices.day"), chosen, texts.get("choices.day.go"))
                .asDay(saying.now().toLocalDate())
                .keeping(address.choices(Set.of("wanneer", "pagina")));
    }

    /** These stay where they are when they are chosen. */
    private Choices timesInSight() {
        var choices = new Choices(texts.get("choices.when"));
        TIMES_IN_SIGHT.forEach(it -> time(choices, choices, it));
        return choices;
    }

    private Choices otherTimes() {
        var choices = new Choices(texts.get("choices.when"));
        When.OFFERED.stream().filter(it -> !TIMES_IN_SIGHT.contains(it)).forEach(it -> time(choices, made, it));
        address.when()
                .filter(When.Day.class::isInstance)
                .ifPresent(it -> made.add(
                        saying.date(((When.Day) it).date()),
                        address.without("wanneer").href(),
                        true));
        return choices;
    }

    private void time(Choices open, Choices chosen, When.Named time) {
        offer(
                open,
                chosen,
                texts.get("when." + time.name()),
                "wanneer",
                time.word(),
                counts.times().getOrDefault(time, 0L));
    }

    /** What most people ask: free of charge, and whether one gets in. */
    private Choices common() {
        var choices = new Choices(texts.get("choices.common"));
        offer(choices, choices, texts.get("cost.free"), "gratis", "ja", counts.free());
        several(choices, choices, "toegang", Access.STEP_FREE, "access", withAccess(Access.STEP_FREE));
        return choices;
    }

    /** A second kind comes to the first, so that with it there are more. */
    private Choices kinds() {
        var choices = new Choices(texts.get("choices.kind"));
        var chosen = KINDS.stream()
                .filter(it -> address.has("wat", it.word()))
                .mapToLong(this::ofKind)
                .sum();
        for (var kind : KINDS) {
            var more = address.has("wat", kind.word()) || ofKind(kind) == 0 ? 0 : chosen;
            several(choices, made, "wat", kind, "kinds", ofKind(kind) + more);
        }
        return choices;
    }

    private long ofKind(ListingKind kind) {
        return counts.kinds().getOrDefault(kind, 0L);
    }

    private Choices access() {
        var choices = new Choices(texts.get("choices.access"));
        Arrays.stream(Access.values())
                .filter(it -> it != Access.STEP_FREE)
                .forEach(it -> several(choices, made, "toegang", it, "access", withAccess(it)));
        offer(choices, made, texts.get("referral.none"), "verwijzing", "nee", counts.noReferral());
        return choices;
    }

    private long withAccess(Access access) {
        return counts.access().getOrDefault(access, 0L);
    }

    private Choices languages() {
        var choices = new Choices(texts.get("choices.language"));
        counts.languages().entrySet().stream()
                .filter(it -> !it.getKey().equals("nl"))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> offer(choices, made, saying.language(it.getKey()), "taal", it.getKey(), it.getValue()));
        return choices;
    }

    private Choices radii() {
        var choices = new Choices(texts.get("choices.radius"));
        for (var metres : Finder.RADII) {
            offer(
                    choices,
                    made,
                    radius(metres),
                    "straal",
                    String.valueOf(metres),
                    counts.radii().getOrDefault(metres, 0L));
        }
        if (address.within() instanceof Distance chosen && !Finder.RADII.contains((int) chosen.metres())) {
            made.add(radius(chosen.metres()), address.without("straal").href(), true);
        }
        return choices;
    }

    private String radius(double metres) {
        return texts.get("radius", metres / 1000);
    }

    private <E extends Enum<E> & Named> Choices single(String name, String group, Class<E> type, Map<E, Long> counted) {
        var choices = new Choices(texts.get("choices." + group));
        for (var choice : type.getEnumConstants()) {
            offer(choices, made, saying.name(group, choice), name, choice.word(), counted.getOrDefault(choice, 0L));
        }
        return choices;
    }

    /** One of which only one can be chosen; one that would leave nothing is not offered. */
    private void offer(Choices open, Choices chosen, String text, String name, String value, long count) {
        if (address.has(name, value)) {
            chosen.add(text, address.without(name).href(), true, count);
        } else if (count > 0) {
            open.add(text, address.with(name, value).href(), false, count);
        }
    }

    private <E extends Enum<E> & Named> void several(
            Choices open, Choices chosen, String name, E choice, String group, long count) {
        var text = saying.name(group, choice);
        var href = address.toggled(name, choice.word()).href();
        if (address.has(name, choice.word())) {
            chosen.add(text, href, true, count);
        } else if (count > 0) {
            open.add(text, href, false, count);
        }
    }
}
