package nl.omdehoek.ui.ring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Request;
import nl.omdehoek.listing.Named;
import nl.omdehoek.moderation.Screening;
import nl.omdehoek.moderation.Sign;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.ui.post.Sentences;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.util.MultiValueMap;

/**
 * The form of "bel mij" as it was filled in. Who worries about somebody chooses a time and writes nothing at all, not even a
 * name: no word about somebody else gets in.
 *
 * @param warned whether they saw whom to ring at once, after words of danger
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record RingForm(
        HelpTask task,
        String number,
        String ringAt,
        String name,
        boolean oldEnough,
        boolean own,
        boolean warned,
        String key) {

    static final String NUMBER = "telefoon";
    static final String RING_AT = "bellen";
    static final String NAME = "naam";
    static final String OLD_ENOUGH = "zestien";
    static final String OWN = "eigen";
    static final String WARNED = "gelezen";
    static final String KEY = "sleutel";

    static RingForm empty(HelpTask task) {
        return new RingForm(
                task, "", "", "", false, false, false, UUID.randomUUID().toString());
    }

    static RingForm of(HelpTask task, MultiValueMap<String, String> typed) {
        return new RingForm(
                task,
                Typed.line(typed, NUMBER),
                Typed.line(typed, RING_AT),
                task == HelpTask.WORRY ? "" : Typed.line(typed, NAME),
                isTicked(typed, OLD_ENOUGH),
                isTicked(typed, OWN),
                isTicked(typed, WARNED),
                Typed.line(typed, KEY));
    }

    private static boolean isTicked(MultiValueMap<String, String> typed, String name) {
        return Typed.line(typed, name).equals("ja");
    }

    /** A form that was not ours gets a key of ours; one that was keeps its own. */
    RingForm withKey() {
        var known = formKey().isPresent() ? key : UUID.randomUUID().toString();
        return new RingForm(task, number, ringAt, name, oldEnough, own, warned, known);
    }

    Optional<UUID> formKey() {
        return Typed.uuid(key);
    }

    boolean isAnonymous() {
        return task == HelpTask.WORRY;
    }

    Optional<RingTime> time() {
        return Named.parse(RingTime.class, ringAt);
    }

    /** Of a form that will do, from somebody who is not known yet. */
    FirstName firstName() {
        return new FirstName(isAnonymous() ? Texts.in(Texts.DUTCH).get("ring.nameless") : name);
    }

    /** As whoever rings reads it. */
    String whenToRing() {
        return isAnonymous() ? Texts.in(Texts.DUTCH).get("ring.at." + time().orElseThrow()) : ringAt;
    }

    /**
     * A sentence for each field with something wrong, or under no name for all.
     *
     * @param named whether it is known by which name they are called
     * @param grown whether they said before that they are old enough
     */
    Map<String, String> complaints(boolean named, boolean grown, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (!PhoneNumber.isReadable(number)) {
            wrong.put(NUMBER, texts.get(number.isBlank() ? "ring.number.none" : "telephone.wrong"));
        }
        if (isAnonymous() && time().isEmpty()) {
            wrong.put(RING_AT, texts.get("ring.at.none"));
        } else if (!isAnonymous()) {
            Sentences.line(ringAt.strip(), 0, Request.LONGEST_RING_AT, texts).ifPresent(it -> wrong.put(RING_AT, it));
        }
        if (!named && !isAnonymous() && !FirstName.isReadable(name)) {
            wrong.put(NAME, texts.get(name.isBlank() ? "join.name.none" : "join.name.wrong"));
        }
        if (!grown && !oldEnough) {
            wrong.put(OLD_ENOUGH, texts.get("post.young"));
        }
        if (formKey().isEmpty()) {
            wrong.put("", texts.get("report.again"));
        } else if (wrong.isEmpty() && tellsOfDanger() && !warned) {
            wrong.put(WARNED, texts.get("ring.danger"));
        }
        return wrong;
    }

    private boolean tellsOfDanger() {
        return !isAnonymous() && Screening.look(ringAt).stream().anyMatch(it -> it.kind() == Sign.Kind.WORRY);
    }
}
