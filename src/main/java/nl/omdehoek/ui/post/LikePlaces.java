package nl.omdehoek.ui.post;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** The nearest places of a name like one that was typed, so that nobody tells of what is there already. */
@org.springframework.stereotype.Component
class LikePlaces {

    private static final Distance NEAR = new Distance(3_000);
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 6;
    private static final int SHOWN = 3;

    private final Finder finder;

    LikePlaces(Finder finder) {
        this.finder = finder;
    }

    /** Nothing inside where there are none. */
    Component of(String name, Here here, Texts texts) {
        var whole = new Div();
        var found = find(name, here);
        if (found.isEmpty()) {
            return whole;
        }
        var list = new UnorderedList();
        list.addClassName("ways");
        found.forEach(it -> list.add(new ListItem(Html.dutch(
                texts,
                Html.link(
                        Addresses.near(Addresses.listing(it.kind(), it.title(), it.id()), here.typed()),
                        "",
                        new Text(it.title()))))));
        whole.add(new H2(texts.get("post.place.like")), list, new Paragraph(texts.get("post.place.like.what")));
        return whole;
    }

    /** Those that share most words with it first, and of as many the nearest. */
    private List<Card> find(String name, Here here) {
        var byId = Arrays.stream(NOT_A_WORD.split(name))
                .filter(it -> it.length() >= SHORTEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(it -> finder.first(query(it, here), SHOWN).stream())
                .collect(groupingBy(Card::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .limit(SHOWN)
                .map(List::getFirst)
                .toList();
    }

    private static FindQuery query(String word, Here here) {
        return new FindQuery(word, here.point(), NEAR, null, Filters.of(ListingKind.PLACE), Order.NEAREST, 1);
    }
}
