package nl.omdehoek.help;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what askers said yes to. What fails is tried again, later each time, for three days. */
@Component
class HandOverRounds {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverRounds.class);

    private static final int TRIES = 26;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** What hangs lets go before this; a portal that stopped while it sent is taken over after it. */
    private static final Duration SENDING = Duration.ofMinutes(15);

    private final StoredHandOvers rows;
    private final HandOvers handOvers;
    private final HelpBoxes boxes;
    private final HandOverChannel channel;

    HandOverRounds(StoredHandOvers rows, HandOvers handOvers, HelpBoxes boxes, HandOverChannel channel) {
        this.rows = rows;
        this.handOvers = handOvers;
        this.boxes = boxes;
        this.channel = channel;
    }

    /** On a thread of its own: a mail server that does not answer holds up nothing else. */
    @Async
    @Scheduled(fixedDelayString = "${omdehoek.mail.every}")
    void goRound() {
        send();
    }

    void send() {
        if (channel.isReady()) {
            rows.due().forEach(this::send);
        }
    }

    private void send(HandOver handOver) {
        if (!rows.take(handOver, SENDING)) {
            return;
        }
        try {
            var box = handOver.point()
                    .flatMap(boxes::of)
                    .orElseThrow(() -> new IllegalStateException("The help point has no box any more"));
            channel.send(handOver, box, handOvers.secret(handOver));
            handOvers.sent(handOver.id());
        } catch (RuntimeException e) {
            // The message may hold an address.
            LOG.warn(
                    "Hand-over {} was not sent, try {}: {}",
                    handOver.id(),
                    handOver.tries() + 1,
                    e.getClass().getSimpleName());
            if (handOver.tries() + 1 >= TRIES) {
                rows.giveUp(handOver.id());
            } else {
                rows.wait(handOver.id(), wait(handOver.tries()));
            }
        }
    }

    private static Duration wait(int tries) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
