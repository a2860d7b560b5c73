package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.claim.MineClaims;
import nl.omdehoek.ui.digest.DigestWay;
import nl.omdehoek.ui.handover.MineHandOvers;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.WordsToKeep;
import nl.omdehoek.ui.messages.MineMessages;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** "Mijn": what somebody comes to, and their words while they are new; or the way back by words. */
@Route(value = "mijn", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class MineView extends ReaderView {

    static final String PATH = "/mijn";
    /** What was just done, in the address that an answer leads to. */
    static final String DONE = "gedaan";

    static final String NOTHING_HELD = "zonder-cookies";

    static final int LONGEST_WORDS = 200;

    private final Residents residents;
    private final WhatIsMine mine;
    private final MailAddresses addresses;
    private final MineHelp help;
    private final HostedList hosted;
    private final StartedList started;
    private final ToldList told;
    private final MineClaims claims;
    private final MineMessages messages;
    private final MineHandOvers handOvers;
    private String complaint = "";
    private String typed = "";
    private boolean own;
    private String addressComplaint = "";
    private String typedAddress = "";

    MineView(
            Residents residents,
            WhatIsMine mine,
            MailAddresses addresses,
            MineHelp help,
            HostedList hosted,
            StartedList started,
            ToldList told,
            MineClaims claims,
            MineMessages messages,
            MineHandOvers handOvers) {
        this.help = help;
        this.residents = residents;
        this.mine = mine;
        this.addresses = addresses;
        this.hosted = hosted;
        this.started = started;
        this.told = told;
        this.claims = claims;
        this.messages = messages;
        this.handOvers = handOvers;
    }

    /** The same, with the words as they were typed, and what is wrong with them. */
    void with(String complaint, String typed, boolean own) {
        this.complaint = complaint;
        this.typed = typed;
        this.own = own;
    }

    /** The same, with the e-mail address as it was typed, and what is wrong with it. */
    void withAddress(String complaint, String typed) {
        addressComplaint = complaint;
        typedAddress = typed;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var who = visit.browser().secret().flatMap(residents::byBrowser);
        if (visit.choice(DONE).filter("adres"::equals).isPresent()) {
            add(Html.notice(texts.get("mine.address.done")));
        }
        who.ifPresentOrElse(it -> own(it, visit), () -> wayBack(visit));
        add(new MineWays(texts, who.isPresent()));
        return new PageHead(texts.get("mine.title"), texts.get("mine.what"), PATH).hidden();
    }

    private void own(Person person, Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("mine.hello", person.name().text())));
        messages.suspension(person, texts).ifPresent(this::add);
        newAddress(person, texts);
        visit.browser().words().ifPresent(it -> {
            mine.told(person).ifPresent(key -> add(Html.notice(texts.get(key))));
            add(words(texts, it));
        });
        add(help.of(person, texts).toArray(Component[]::new));
        add(hosted.of(person, texts).toArray(Component[]::new));
        add(started.of(person, texts));
        add(told.of(person, texts));
        add(claims.of(person, texts));
        add(mine.of(person, texts).toArray(Component[]::new));
        if (addresses.proven(person.id()).isEmpty()) {
            add(
                    Html.soft(texts.get("mine.unreachable")),
                    Html.link(AddressView.PATH, "button plain", new Text(texts.get("address.link"))));
        }
        add(messages.way(person, texts));
        add(handOvers.of(person, texts).toArray(Component[]::new));
        add(
                new H2(texts.get("mine.ways")),
                Html.of(
                        "ul",
                        "ways",
                        new ListItem(Html.link(AddressView.PATH, "", new Text(texts.get("address.title")))),
                        new ListItem(Html.link(TelephoneView.PATH, "", new Text(texts.get("telephone.title"))))));
        add(new DigestWay(texts));
        add(
                new H2(texts.get("mine.browser")),
                Html.soft(texts.get("mine.browser.what")),
                new PostForm(PATH + "/uit").button("button plain", texts.get("mine.out")),
                new OwnData(texts));
    }

    /** So that somebody hears of it whose phone was in other hands: that mail goes there now and not to them. */
    private void newAddress(Person person, Texts texts) {
        addresses
                .proven(person.id())
                .filter(_ -> addresses.isNew(person.id()))
                .ifPresent(it -> add(
                        Html.notice(texts.get("mine.address.new", it.text())),
                        Html.link(AddressView.PATH, "", new Text(texts.get("mine.address.not-you")))));
    }

    /** Once only: they are kept nowhere. */
    private static Section words(Texts texts, String words) {
        var section = new Section(
                new H2(texts.get("mine.words")),
                new Paragraph(texts.get("mine.words.what")),
                new WordsToKeep(texts, words),
                Html.soft(texts.get("mine.words.once")),
                new PostForm(PATH + "/opgeschreven").button("button not-print", texts.get("mine.words.written")));
        section.addClassName("panel");
        return section;
    }

    private void wayBack(Visit visit) {
        var texts = visit.texts();
        if (visit.choice(DONE).filter(NOTHING_HELD::equals).isPresent()) {
            add(Html.notice(texts.get("mine.nothing-held")));
        }
        var ask = new PostForm(
                PATH + "/terug",
                Field.text("woorden", texts.get("mine.back.ask"), typed, LONGEST_WORDS)
                        .filling("off")
                        .complaint(complaint),
                Field.tick("eigen", texts.get("join.own"), own));
        ask.addClassName("panel");
        add(
                new H1(texts.get("mine.title")),
                new Paragraph(texts.get("mine.nobody")),
                ask.button("button wide", texts.get("mine.back.go")),
                mail(visit),
                Html.soft(texts.get("mine.back.lost")));
    }

    private Section mail(Visit visit) {
        var texts = visit.texts();
        var section = new Section(new H2(texts.get("mine.mail")));
        if (visit.choice(DONE).filter("mail"::equals).isPresent()) {
            section.add(Html.notice(texts.get("mine.mail.sent")));
        }
        section.add(new PostForm(
                        PATH + "/mail-mij",
                        Field.email("adres", texts.get("address.ask"), typedAddress)
                                .complaint(addressComplaint))
                .button("button plain wide", texts.get("mine.mail.go")));
        section.addClassName("panel");
        return section;
    }
}
