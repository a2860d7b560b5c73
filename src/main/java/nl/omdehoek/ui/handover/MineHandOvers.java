package nl.omdehoek.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What stands on "Mijn" about being passed on: what waits for an answer, and how far it is; nothing of a no. */
@org.springframework.stereotype.Component
public class MineHandOvers {

    private final HandOvers handOvers;

    MineHandOvers(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    public List<Component> of(Person person, Texts texts) {
        return handOvers.of(person.id()).stream()
                .filter(it -> it.state() != State.ANSWERED)
                .<Component>map(it -> way(it, texts))
                .toList();
    }

    private static Paragraph way(HandOver handOver, Texts texts) {
        var waits = handOver.state() == State.PROPOSED;
        return new Paragraph(Html.link(
                HandOverPages.mine(handOver.id()),
                waits ? "button" : "button plain",
                new Text(texts.get("hand-over.way." + handOver.state()))));
    }
}
