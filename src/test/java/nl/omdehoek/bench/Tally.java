package nl.omdehoek.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What many residents met: how long each act took, and what was wrong. */
public final class Tally {

    private static final int ERRORS_TOLD = 20;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final LongAdder acts = new LongAdder();
    private volatile long from = Long.MIN_VALUE;

    Tally() {}

    /** What was to be done before this moment does not count; errors always do. */
    void countFrom(long nanoTime) {
        from = nanoTime;
    }

    void took(Resident.Act act, long due, long done) {
        acts.increment();
        if (due >= from) {
            taken.add(new Taken(act, (done - due) / NANOSECONDS_A_MILLISECOND));
        }
    }

    void failed(RuntimeException error) {
        errors.add(error.toString());
        if (errors.size() <= ERRORS_TOLD) {
            Figures.tell("wrong: " + error);
        }
    }

    /** How many acts went well, also before they counted. */
    int acts() {
        return acts.intValue();
    }

    /** How many acts were counted. */
    public int actions() {
        return taken.size();
    }

    /** What was wrong, as it was met. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    double[] millis() {
        return taken.stream().mapToDouble(Taken::millis).toArray();
    }

    Map<Resident.Act, double[]> millisByAct() {
        var byAct = new EnumMap<Resident.Act, double[]>(Resident.Act.class);
        for (var act : Resident.Act.values()) {
            byAct.put(
                    act,
                    taken.stream()
                            .filter(it -> it.act == act)
                            .mapToDouble(Taken::millis)
                            .toArray());
        }
        return byAct;
    }

    private record Taken(Resident.Act act, double millis) {}
}
