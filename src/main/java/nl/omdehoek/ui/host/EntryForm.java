package nl.omdehoek.ui.host;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Channel;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.OnBehalf;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.ui.kit.NeedWords;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.util.MultiValueMap;

/**
 * The form in which somebody is put on the list, as it was filled in.
 *
 * @param channel how they told it, in our address's own word; a host has none to choose
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record EntryForm(
        String name,
        String party,
        boolean firstTime,
        boolean walkAlong,
        Set<Need> needs,
        String channel,
        String telephone,
        String key) {

    static final String NAME = "naam";
    static final String PARTY = "aantal";
    static final String FIRST_TIME = "eerste";
    static final String WALK_ALONG = "meelopen";
    static final String NEED = "nodig";
    static final String CHANNEL = "via";
    static final String TELEPHONE = "telefoon";
    static final String KEY = "sleutel";

    /** How somebody tells the desk that they come, by the words of the form. */
    static final Map<String, Channel> CHANNELS = channels();

    static EntryForm empty() {
        return new EntryForm(
                "", "1", false, false, Set.of(), "balie", "", UUID.randomUUID().toString());
    }

    private static Map<String, Channel> channels() {
        var channels = new LinkedHashMap<String, Channel>();
        channels.put("balie", Channel.COUNTER);
        channels.put("telefoon", Channel.TELEPHONE);
        channels.put("huisbezoek", Channel.HOME_VISIT);
        channels.put("poster", Channel.POSTER);
        return channels;
    }

    static EntryForm of(MultiValueMap<String, String> typed) {
        var words = typed.getOrDefault(NEED, List.of());
        var needs = Arrays.stream(Need.values())
                .filter(it -> words.contains(NeedWords.word(it)))
                .collect(Collectors.toSet());
        return new EntryForm(
                Typed.line(typed, NAME),
                Typed.line(typed, PARTY),
                Typed.line(typed, FIRST_TIME).equals("ja"),
                Typed.line(typed, WALK_ALONG).equals("ja"),
                needs,
                Typed.line(typed, CHANNEL),
                Typed.line(typed, TELEPHONE),
                Typed.line(typed, KEY));
    }

    /** What is wrong with it, by field; nothing: it can be taken. */
    Map<String, String> complaints(Actor actor, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (!FirstName.isReadable(name)) {
            wrong.put(NAME, texts.get(name.isBlank() ? "host.name.none" : "join.name.wrong"));
        }
        if (partySize().isEmpty()) {
            wrong.put(PARTY, texts.get("join.party.wrong"));
        }
        if (!actor.isHost() && !CHANNELS.containsKey(channel)) {
            wrong.put(CHANNEL, texts.get("entry.channel.none"));
        }
        if (!actor.isHost() && !telephone.isBlank() && !PhoneNumber.isReadable(telephone)) {
            wrong.put(TELEPHONE, texts.get("telephone.wrong"));
        }
        return wrong;
    }

    Optional<Integer> partySize() {
        return party.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(party)).filter(it -> it >= 1 && it <= Attendance.LARGEST_PARTY)
                : Optional.empty();
    }

    /** What it says, once nothing is wrong with it. */
    OnBehalf entered(Actor actor) {
        var attendance = new Attendance(partySize().orElseThrow(), firstTime, walkAlong, needs);
        var via = actor.isHost() ? Channel.HOST : CHANNELS.get(channel);
        var number = Optional.of(telephone).filter(it -> !actor.isHost() && !it.isBlank());
        return new OnBehalf(
                new FirstName(name),
                attendance,
                Objects.requireNonNull(via),
                number.map(PhoneNumber::new),
                Typed.uuid(key).orElseGet(UUID::randomUUID));
    }
}
