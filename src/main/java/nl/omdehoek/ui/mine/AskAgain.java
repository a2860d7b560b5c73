package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** Asks once more who somebody is: by words, or by a link in a mail; who came by that link has only a button left. */
@org.springframework.stereotype.Component
class AskAgain {

    /** The secret of the link, in the address and in the form. */
    static final String SECRET = "bewijs";

    /** What was just done, in the address that an answer leads to. */
    static final String MAILED = "mail";

    /** Where a link for each is asked for. */
    static final String FOR_ALL = MineView.PATH + "/bewijs/alles";

    static final String TO_FORGET = MineView.PATH + "/bewijs/vergeten";

    private final Residents residents;
    private final MailAddresses addresses;
    private final ProvenAgain provenAgain;

    AskAgain(Residents residents, MailAddresses addresses, ProvenAgain provenAgain) {
        this.residents = residents;
        this.addresses = addresses;
        this.provenAgain = provenAgain;
    }

    /**
     * @param action where the form is sent to
     * @param button the key of what stands on its button
     */
    List<Component> of(Weighty what, WordsAgain words, String action, String button, Visit visit) {
        var texts = visit.texts();
        var parts = new ArrayList<Component>();
        var secret = visit.route().getOrDefault(SECRET, "");
        if (provenAgain.look(secret, what).isPresent()) {
            parts.add(new Paragraph(texts.get("mine.again.proven")));
            parts.add(new PostForm(action).with(SECRET, secret).button("button wide", texts.get(button)));
            return parts;
        }
        if (!secret.isEmpty()) {
            parts.add(Html.notice(texts.get("mine.again.over")));
        }
        if (visit.choice(MineView.DONE).filter(MAILED::equals).isPresent()) {
            parts.add(Html.notice(texts.get("mine.again.mailed")));
        }
        parts.add(words.form(action, texts.get(button), texts));
        who(visit).ifPresent(it -> parts.addAll(byMail(it, what, texts)));
        parts.add(Html.soft(texts.get("mine.again.why")));
        return parts;
    }

    private Optional<PersonId> who(Visit visit) {
        return visit.browser().secret().flatMap(residents::byBrowser).map(Person::id);
    }

    private List<Component> byMail(PersonId person, Weighty what, Texts texts) {
        if (addresses.isNew(person)) {
            return List.of(Html.soft(texts.get("mine.again.new")));
        }
        var ask = what == Weighty.FORGET ? TO_FORGET : FOR_ALL;
        return addresses.provesAgain(person)
                ? List.of(new PostForm(ask).button("button plain", texts.get("mine.again.mail")))
                : List.of();
    }
}
